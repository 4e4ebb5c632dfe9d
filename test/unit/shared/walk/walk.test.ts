import { describe, expect, it } from 'vitest'
import type { FlowGraph, FlowNode } from '../../../../shared/bpmn/flow-graph.ts'
import { createTranslate } from '../../../../shared/i18n/translate.ts'
import { notBegun } from '../../../../shared/walk/begin-walk.ts'
import { describeMove, describeWalk } from '../../../../shared/walk/describe-walk.ts'
import { mapFlow, type FlowMap } from '../../../../shared/walk/flow-map.ts'
import { nextMoves } from '../../../../shared/walk/next-moves.ts'
import { politeSentence } from '../../../../shared/walk/polite-sentence.ts'
import { takeMove, turnTo } from '../../../../shared/walk/take-move.ts'
import type { WalkState } from '../../../../shared/walk/walk-state.ts'

const translate = createTranslate('ja')

/** `name:Type` per node, `a>b` or `a>b:condition` per arrow, `a~b` per message; a node of another pool is `pool/name`, of a sub-process `box.name`. */
function flow(nodes: string, links: string, change: (nodes: Map<string, FlowNode>) => void = () => {}): FlowMap {
  const made = nodes.split(/\s+/).map((text): FlowNode => {
    const [path = '', type = 'Task'] = text.split(':')
    const [pool, name] = path.includes('/') ? path.split('/') : [null, path]
    const id = name ?? ''
    return {
      id, name: id, type, documentation: '', pool: pool ?? null, lane: null, trigger: null, attachedTo: null, attributes: {},
      family: type.endsWith('Event') ? 'event' : type.endsWith('Gateway') ? 'gateway' : 'activity',
      subProcess: id.includes('.') ? id.slice(0, id.lastIndexOf('.')) : null,
    }
  })
  change(new Map(made.map((node) => [node.id, node])))
  const all = links.split(/\s+/).filter(Boolean)
  const parts = (text: string) => {
    const [path = '', name = ''] = text.split(':')
    const [source = '', target = ''] = path.split(/[>~]/)
    return { id: path, name, source, target }
  }
  const pools = [...new Set(made.flatMap(({ pool }) => pool ?? []))]
  const graph: FlowGraph = {
    id: 'flow', name: '', lanes: [], data: [], dataLinks: [], annotations: [], nodes: made,
    pools: pools.map((id) => ({ id, name: id, isBlackBox: false })),
    sequenceFlows: all.filter((text) => text.includes('>')).map((text) => ({ ...parts(text), isDefault: false })),
    messageFlows: all.filter((text) => text.includes('~')).map(parts),
  }
  return mapFlow(graph)
}

/** Walks by taking the move whose words hold the given ones, '' for the first; returns what is said at each stop. */
function walk(map: FlowMap, choices: string[]): { said: string[]; state: WalkState; states: WalkState[] } {
  const states = [takeFirst(map, notBegun)]
  for (const choice of choices) {
    const state = states.at(-1)!
    const moves = nextMoves(map, state)
    const move = moves.find((known) => describeMove(map, state, known, translate).includes(choice))
    if (move === undefined) throw new Error(`no way 「${choice}」 at ${JSON.stringify(describeWalk(map, state, translate))}`)
    states.push(takeMove(map, state, move))
  }
  return { said: states.map((state) => describeWalk(map, state, translate).sentence), state: states.at(-1)!, states }
}

function takeFirst(map: FlowMap, state: WalkState): WalkState {
  return takeMove(map, state, nextMoves(map, state)[0]!)
}

describe('a walk with one token', () => {
  it('goes from start to end and stops there', () => {
    const map = flow('開始:StartEvent 届を書く 終了:EndEvent', '開始>届を書く 届を書く>終了')
    const { said, state } = walk(map, ['', ''])
    expect(said).toEqual(['「開始」から始まります。', '届を書きます。', '「終了」で終わります。'])
    expect(nextMoves(map, state)).toEqual([])
    expect(state.stops.map(({ node }) => node)).toEqual(['開始', '届を書く', '終了'])
    expect([...state.walked]).toEqual(['開始>届を書く', '届を書く>終了'])
  })

  it('asks at a decision with the names on the arrows, and counts how often a loop came by', () => {
    const map = flow('s:StartEvent 見る 不備:ExclusiveGateway 返す 渡す e:EndEvent', 's>見る 見る>不備 不備>返す:あり 不備>渡す:なし 返す>見る 渡す>e')
    const { state, states } = walk(map, ['', '', 'あり → 返す', '', '', 'なし', ''])
    expect(nextMoves(map, states[2]!).map((move) => describeMove(map, states[2]!, move, translate))).toEqual(['あり → 返す', 'なし → 渡す'])
    expect(state.stops.filter(({ node }) => node === '見る').map(({ visit }) => visit)).toEqual([1, 2])
  })

  it('takes a step with named arrows for a decision, and one with bare arrows for a parting', () => {
    const named = flow('s:StartEvent a b c', 's>a a>b:はい a>c:いいえ')
    expect(nextMoves(named, walk(named, ['']).state).map(({ kind }) => kind)).toEqual(['branch', 'branch'])
    const bare = flow('s:StartEvent a b c', 's>a a>b a>c')
    expect(walk(bare, ['', '']).state.tokens.map(({ node }) => node).toSorted()).toEqual(['b', 'c'])
  })

  it('passes a gateway that only brings ways together', () => {
    const map = flow('s:StartEvent m:ExclusiveGateway a e:EndEvent', 's>m m>a a>e')
    expect(walk(map, ['']).state.stops.map(({ node }) => node)).toEqual(['s', 'a'])
  })

  it('does not run in circles where merges lead to each other', () => {
    const map = flow('s:StartEvent m:ExclusiveGateway n:ExclusiveGateway', 's>m m>n n>m')
    expect(walk(map, ['']).state.current).not.toBeNull()
  })

  it('explains where no arrow leads on', () => {
    const map = flow('s:StartEvent 書く', 's>書く')
    const { state } = walk(map, [''])
    expect(describeWalk(map, state, translate).trouble).toContain('次に進む矢印がありません')
  })

  it('asks where to begin when a flow has several starts', () => {
    const map = flow('窓口:StartEvent 郵送:StartEvent a', '窓口>a 郵送>a')
    expect(nextMoves(map, notBegun).map((move) => describeMove(map, notBegun, move, translate))).toEqual(['窓口', '郵送'])
  })

  it('says that a flow without steps has none', () => {
    const map = mapFlow({ ...flow('a', '').graph, nodes: [] })
    expect(describeWalk(map, notBegun, translate).sentence).toContain('まだ手順がありません')
    expect(nextMoves(map, notBegun)).toEqual([])
  })
})

describe('a walk with several tokens', () => {
  const parallel = 's:StartEvent p:ParallelGateway a b j:ParallelGateway e:EndEvent'

  it('walks one way to the join, then the other, and goes on once both are there', () => {
    const map = flow(parallel, 's>p p>a p>b a>j b>j j>e')
    const { said, state, states } = walk(map, ['', '', '', ''])
    expect(said[1]).toBe('ここから2つの仕事が同時に進みます。')
    expect(describeWalk(map, states[3]!, translate).notes).toEqual(['「並行」でほかの流れを待ちます。', '次は、同時に進んでいる「b」をたどります。'].map((text) => text.replace('並行', 'j')))
    expect(describeWalk(map, state, translate).notes).toContain('2つの流れがそろいました。')
    expect(state.tokens.map(({ node }) => node)).toEqual(['e'])
  })

  it('lets the user turn to the other way', () => {
    const map = flow(parallel, 's>p p>a p>b a>j b>j j>e')
    const { state } = walk(map, ['', ''])
    const other = state.tokens.find(({ node }) => node === 'b')!
    expect(describeWalk(map, turnTo(state, other.id), translate).sentence).toContain('b')
  })

  it('explains a join that waits for a way never taken, and goes on when asked', () => {
    const map = flow('s:StartEvent x:ExclusiveGateway a b j:ParallelGateway e:EndEvent', 's>x x>a:はい x>b:いいえ a>j b>j j>e')
    const { state } = walk(map, ['', 'はい', ''])
    const words = describeWalk(map, state, translate)
    expect(words.sentence).toBe('「j」で待ったままになりました。')
    expect(words.trouble).toContain('「b」から来る流れが届かない')
    expect(takeFirst(map, state).tokens.map(({ node }) => node)).toEqual(['e'])
  })

  it('lets an inclusive join go as soon as nothing more can come to it', () => {
    const map = flow('s:StartEvent x:InclusiveGateway a b j:InclusiveGateway e:EndEvent', 's>x x>a:紙 x>b:電子 a>j b>j j>e')
    expect(walk(map, ['', '紙', '']).state.tokens.map(({ node }) => node)).toEqual(['e'])
    const both = walk(map, ['', 'すべて', '']).state
    expect(both.tokens.map(({ node, state }) => [node, state])).toEqual(expect.arrayContaining([['j', 'waiting'], ['b', 'ready']]))
  })

  it('ends everything at an end that ends the rest', () => {
    const map = flow('s:StartEvent p:ParallelGateway a b e:EndEvent', 's>p p>a p>b a>e', (nodes) => (nodes.get('e')!.trigger = 'terminate'))
    expect(walk(map, ['', '', '']).state.tokens.map(({ node }) => node)).toEqual(['e'])
  })
})

describe('sub-processes, events and messages', () => {
  it('walks the inside of a sub-process or passes it by', () => {
    const map = flow('s:StartEvent box:SubProcess box.s:StartEvent box.a box.e:EndEvent e:EndEvent', 's>box box.s>box.a box.a>box.e box>e')
    const { said } = walk(map, ['', '中の手順をたどる', '', '', '', ''])
    expect(said.slice(2)).toEqual(['「box.s」から始まります。', '「box.a」を行います。', '「box.e」で終わります。', '「box」の中の手順が終わりました。', '「e」で終わります。'])
    expect(walk(map, ['', '中は見ないで次へ']).state.tokens.map(({ node }) => node)).toEqual(['e'])
  })

  it('lets an event interrupt a step, and one that does not interrupt go beside it', () => {
    const build = (isNonInterrupting?: true) =>
      flow('s:StartEvent 待つ 期限:BoundaryEvent e:EndEvent 督促 f:EndEvent', 's>待つ 待つ>e 期限>督促 督促>f', (nodes) => Object.assign(nodes.get('期限')!, { attachedTo: '待つ', isNonInterrupting }))
    expect(walk(build(), ['', '途中で「期限」が起きる']).state.tokens.map(({ node }) => node)).toEqual(['期限'])
    expect(walk(build(true), ['', '途中で「期限」が起きる']).state.tokens.map(({ node }) => node)).toEqual(['待つ', '期限'])
  })

  it('begins the other pool when its message comes, and waits for the answer', () => {
    const map = flow(
      '住民/引っ越し:StartEvent 住民/出す 住民/受け取る:ReceiveTask 住民/済:EndEvent 町/届く:StartEvent 町/渡す 町/終わり:EndEvent',
      '引っ越し>出す 出す>受け取る 受け取る>済 届く>渡す 渡す>終わり 出す~届く:異動届 渡す~受け取る:住民票',
    )
    expect(nextMoves(map, notBegun).map(({ node }) => node)).toEqual(['引っ越し'])
    const { states, state } = walk(map, ['', '', '', ''])
    expect(describeWalk(map, states[2]!, translate).notes).toEqual(['「異動届」が町に届きます。', '「受け取る」でほかの流れを待ちます。', '次は、同時に進んでいる「届く」をたどります。'])
    expect(describeWalk(map, state, translate).notes).toContain('「住民票」が住民に届きます。')
    expect(state.tokens.find(({ node }) => node === '受け取る')?.state).toBe('ready')
    expect(state.walked.has('渡す~受け取る')).toBe(true)
  })

  it('tells of a message that nobody ever sends', () => {
    const map = flow('a/s:StartEvent a/待つ:ReceiveTask b/送る b/前', 's>待つ 前>送る 送る~待つ')
    const { state } = walk(map, [''])
    expect(describeWalk(map, state, translate).trouble).toContain('まだどこからも送られていません')
    expect(takeFirst(map, state).tokens[0]?.state).toBe('ready')
  })
})

describe('polite sentences', () => {
  it.each([
    ['異動届を受け取る', '異動届を受け取ります'],
    ['届と打ち出しを見て決裁印をおす', '届と打ち出しを見て決裁印をおします'],
    ['本人確認', '本人確認をします'],
    ['手数料を納付する', '手数料を納付します'],
    ['免許証などで本人かどうか見る', '免許証などで本人かどうか見ます'],
    ['審査（係長）', '「審査（係長）」を行います'],
  ])('%s', (name, sentence) => expect(politeSentence(name)).toBe(sentence))
})
