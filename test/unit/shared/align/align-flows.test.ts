import { describe, expect, it } from 'vitest'
import type { Alignment } from '../../../../shared/align/alignment.ts'
import { alignFlows, createAligner } from '../../../../shared/align/align-flows.ts'
import { buildFlow } from './build-flow.ts'

const gateway = { name: '不備はあるか', type: 'ExclusiveGateway' }

const town = buildFlow({
  prefix: 'a',
  steps: [
    { name: '町民が来た', type: 'StartEvent', trigger: 'message' },
    { name: '申請の紙をうけとる', lane: '窓口' },
    { name: '書きもれがないか見る', lane: '窓口' },
    { ...gateway, lane: '窓口' },
    { name: '書き直しをたのむ', lane: '窓口' },
    { name: '端末に打ちこむ', lane: '窓口' },
    { name: '課長の判をもらう', lane: '課長' },
    { name: '通知書を刷る', lane: '窓口' },
    { name: '通知書を郵送する', lane: '窓口' },
    { name: '棚に花をかざる', lane: '窓口' },
    { name: '終わり', type: 'EndEvent' },
  ],
  connections: [[0, 1], [1, 2], [2, 3], [3, 4, 'ある'], [4, 2], [3, 5, 'ない'], [5, 6], [6, 7], [7, 8], [8, 9], [9, 10]],
})
const standard = buildFlow({
  prefix: 's',
  steps: [
    { name: '申請', type: 'StartEvent', trigger: 'message' },
    { name: '申請書の受付', lane: '窓口担当' },
    { name: '申請内容の確認', lane: '窓口担当' },
    { ...gateway, lane: '窓口担当' },
    { name: '申請者への補正依頼', lane: '窓口担当' },
    { name: '申請情報の登録', lane: '窓口担当' },
    { name: '公金受取口座の照会', lane: '標準準拠システム' },
    { name: '決裁', lane: '審査担当' },
    { name: '通知書の作成及び送付', lane: '窓口担当' },
    { name: '完了', type: 'EndEvent' },
  ],
  connections: [[0, 1], [1, 2], [2, 3], [3, 4, '不備あり'], [4, 2], [3, 5, '不備なし'], [5, 6], [6, 7], [7, 8], [8, 9]],
})

const partners = (alignment: Alignment, asis: string) => alignment.pairs.find((pair) => pair.asis.includes(asis))?.standard

describe('alignFlows', () => {
  const alignment = alignFlows(town, standard)

  it('finds everyday wording and official wording of the same work', () => {
    expect(partners(alignment, 'a1')).toEqual(['s1'])
    expect(partners(alignment, 'a2')).toEqual(['s2'])
    expect(partners(alignment, 'a4')).toEqual(['s4'])
    expect(partners(alignment, 'a5')).toEqual(['s5'])
    expect(partners(alignment, 'a6')).toEqual(['s7'])
  })

  it('brings two steps together that one step of the standard joins', () => {
    expect(alignment.pairs).toContainEqual(expect.objectContaining({ asis: ['a7', 'a8'], standard: ['s8'] }))
  })

  it('leaves steps without a counterpart alone', () => {
    expect(alignment.asisOnly).toEqual(['a9'])
    expect(alignment.standardOnly).toEqual(['s6'])
  })

  it('lets every activity stand exactly once, also inside sub-processes, and no gateway', () => {
    const flow = buildFlow({
      prefix: 'n',
      steps: ['申請書の受付', { name: '審査', type: 'SubProcess' }, { name: '要件の確認', subProcess: 'n1' }, { name: '現地の調査', subProcess: 'n1' }, gateway, ''],
      connections: [[0, 1], [2, 3], [1, 4], [4, 5]],
    })
    for (const [one, other] of [[flow, standard], [town, flow], [flow, buildFlow({ prefix: 'e', steps: [] })]] as const) {
      const result = alignFlows(one, other)
      const ids = (side: 'asis' | 'standard') => [...result.pairs.flatMap((pair) => pair[side]), ...result[`${side}Only`]].toSorted()
      const activities = (graph: typeof one) => graph.nodes.filter((node) => node.family === 'activity').map((node) => node.id).toSorted()
      expect(ids('asis')).toEqual(activities(one))
      expect(ids('standard')).toEqual(activities(other))
    }
  })

  it('pairs a sub-process with the sub-process that does the same, none of its inner steps beside it', () => {
    const one = buildFlow({
      prefix: 'a',
      steps: ['申請の紙をうけとる', { name: '家をたずねて調べる', type: 'SubProcess' }, { name: '家で本人に聞きとる', subProcess: 'a1' },
        { name: '役場で特記を清書する', subProcess: 'a1' }, '調査票を端末に打ちこむ'],
      connections: [[0, 1], [2, 3], [1, 4]],
    })
    const other = buildFlow({
      prefix: 's',
      steps: ['申請書の受付', { name: '認定調査', type: 'SubProcess' }, { name: '訪問による調査の実施', subProcess: 's1' },
        { name: '特記事項の記載', subProcess: 's1' }, '調査票の登録'],
      connections: [[0, 1], [2, 3], [1, 4]],
    })
    const result = alignFlows(one, other)
    expect(partners(result, 'a1')).toEqual(['s1'])
    expect(result.pairs.find((pair) => pair.standard.includes('s1'))?.asis).toEqual(['a1'])
    expect(partners(result, 'a3')).toEqual(['s3'])
  })

  it('finds neighbours that have changed places', () => {
    const one = buildFlow({ prefix: 'a', steps: ['届の紙をうけとる', '端末に異動を打ちこむ', '前に住んでいたか除票を引く', '課長の判をもらう', '住民票の写しをわたす'] })
    const other = buildFlow({ prefix: 's', steps: ['届出書の受付', '再転入者の該当照会', '異動情報の入力', '異動の決裁', '住民票の写しの交付'] })
    const result = alignFlows(one, other)
    expect(partners(result, 'a1')).toEqual(['s2'])
    expect(partners(result, 'a2')).toEqual(['s1'])
    expect([...result.asisOnly, ...result.standardOnly]).toEqual([])
  })

  it('keeps two steps of the standard together where one step of the town does both', () => {
    const one = buildFlow({ prefix: 'a', steps: ['請求書を預かり免許証で本人かどうか見る', '端末に打ちこむ'] })
    const other = buildFlow({ prefix: 's', steps: ['請求書の受付', '請求者の本人確認', '請求情報の登録'] })
    expect(partners(alignFlows(one, other), 'a0')).toEqual(['s0', 's1'])
  })

  it('takes a step that stands twice to the partner of its twin', () => {
    const one = buildFlow({ prefix: 'a', steps: ['Receive application', 'Check documents', 'Interview applicant', 'Send decision'] })
    const other = buildFlow({ prefix: 's', steps: ['Receive application', 'Check documents 1', 'Interview applicant', 'Check documents 2', 'Send decision'] })
    expect(partners(alignFlows(one, other), 'a1')).toEqual(['s1', 's3'])
    const both = buildFlow({ prefix: 'b', steps: ['Receive application', 'Check documents 1', 'Interview applicant', 'Check documents 2', 'Send decision'] })
    expect(partners(alignFlows(both, other), 'b1')).toEqual(['s1'])
    expect(partners(alignFlows(both, other), 'b3')).toEqual(['s3'])
  })

  it('pairs an event that sends with a task that sends, and never lists events alone', () => {
    const one = buildFlow({ prefix: 'a', steps: ['通知書の作成', { name: '通知書の送付', type: 'IntermediateThrowEvent', trigger: 'message' }, '記録の保存'] })
    const other = buildFlow({ prefix: 's', steps: ['通知書の作成', { name: '通知書の送付', type: 'SendTask' }, '記録の保存'] })
    expect(partners(alignFlows(one, other), 'a1')).toEqual(['s1'])
    const without = alignFlows(one, buildFlow({ prefix: 's', steps: ['犬の登録'] }))
    expect(without.asisOnly).not.toContain('a1')
  })

  it('matches English wording by stems, synonyms and order', () => {
    const one = buildFlow({ prefix: 'a', steps: ['Receive application', 'Check documents', 'Invite applicant to interview', 'Send rejection'] })
    const other = buildFlow({ prefix: 's', steps: ['Application received', 'Examination of documents', 'Interview invitation', 'Send letter of acceptance'] })
    const result = alignFlows(one, other)
    expect(partners(result, 'a0')).toEqual(['s0'])
    expect(partners(result, 'a1')).toEqual(['s1'])
    expect(partners(result, 'a2')).toEqual(['s2'])
    expect(partners(result, 'a3')).toBeUndefined()
  })

  it('gives the same result again, and whatever the order of the elements in the file', () => {
    expect(alignFlows(town, standard)).toEqual(alignment)
    const shuffled = { ...town, sequenceFlows: town.sequenceFlows.toReversed(), lanes: town.lanes.toReversed() }
    expect(alignFlows(shuffled, standard)).toEqual(alignment)
  })

  it('does not change when one standard is prepared for many flows', () => {
    const aligner = createAligner(standard)
    aligner.align(standard)
    expect(aligner.align(town)).toEqual(alignment)
  })

  it('keeps scores between 0 and 1, reasons the strongest first', () => {
    for (const { score, evidence } of alignment.pairs) {
      expect(score).toBeGreaterThan(0)
      expect(score).toBeLessThan(1)
      expect(evidence.length).toBeGreaterThan(0)
      const weights = evidence.map(({ weight }) => weight)
      expect(weights).toEqual(weights.toSorted((a, b) => b - a))
      expect(Math.max(...weights)).toBeLessThanOrEqual(score)
    }
  })
})
