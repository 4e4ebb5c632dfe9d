import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyFlow } from '../../../../shared/bpmn/write/empty-flow.ts'
import { commonSnippets } from '../../../../shared/snippets/common-snippets.ts'
import { insertSnippet } from '../../../../shared/snippets/insert-snippet.ts'
import { snippetOfSteps } from '../../../../shared/snippets/snippet-of-steps.ts'
import { snippetSteps, step, wayOut, type Snippet } from '../../../../shared/snippets/snippet.ts'
import { checkStepTable } from '../../../../shared/steps/check-step-table.ts'
import { diagramOfSteps } from '../../../../shared/steps/diagram-of-steps.ts'
import { parseStepTable } from '../../../../shared/steps/parse-step-table.ts'
import { formatStepTable } from '../../../../shared/steps/format-step-table.ts'
import { stepsOfDiagram } from '../../../../shared/steps/steps-of-diagram.ts'

const header = ['No', '担当', '作業内容', '種類', '次', '入力帳票', '出力帳票']
const rows = (text: string) => text.trim().split('\n').map((line) => line.trim().split('|').map((cell) => cell.trim()))

async function draw(text: string): Promise<string> {
  const { table } = parseStepTable([header, ...rows(text).map((cells) => [...cells, '', ''].slice(0, 7))])
  return diagramOfSteps(table, '転入届')
}

/** Each row as `No 担当 作業内容 種類 次`. */
function tell(xml: string): string[] {
  return formatStepTable(stepsOfDiagram(xml).table).slice(1).map((cells) => cells.slice(0, 5).join(' ').trim())
}

const keyOf = (xml: string, text: string) => stepsOfDiagram(xml).table.rows.find((row) => row.text === text)!.key!
const two: Snippet = { name: '審査', steps: [step({ number: '1', text: '内容を審査する', system: '業務システム', method: '端末', inputs: ['申請書'] }), step({ number: '2', text: '決裁する', lane: '係長' })] }

const plain = `1|窓口係|届を受け取る|作業|
  2|窓口係|不備はあるか|判断|ある→3 / ない→4
  3|窓口係|返す|作業|1
  4|課長|認める|作業|
  5|窓口係|済|終了|`

describe('inserting a 部品', () => {
  it('puts its steps on the way behind the chosen step, numbered on, with their attributes', async () => {
    const xml = await draw(plain)
    const result = await insertSnippet(xml, two, keyOf(xml, '届を受け取る'))
    expect(tell(result.xml)).toEqual([
      '1 窓口係 届を受け取る 作業', '2 窓口係 内容を審査する 作業', '3 課長 決裁する 作業', '4 窓口係 不備はあるか 判断 ある→5 / ない→6', '5 窓口係 返す 作業 1',
      '6 課長 認める 作業', '7 窓口係 済 終了',
    ])
    const added = stepsOfDiagram(result.xml).table.rows.filter(({ key }) => result.added.includes(key!))
    expect(added.map(({ text, system, method, inputs }) => ({ text, system, method, inputs }))).toEqual([
      { text: '内容を審査する', system: '業務システム', method: '端末', inputs: ['申請書'] },
      { text: '決裁する', system: '', method: '', inputs: [] },
    ])
  })

  it('keeps the id of every other element', async () => {
    const xml = await draw(plain)
    const before = stepsOfDiagram(xml).table.rows.map(({ key }) => key)
    const after = stepsOfDiagram((await insertSnippet(xml, two, before[1]!)).xml).table.rows.map(({ key }) => key)
    expect(after).toEqual(expect.arrayContaining(before))
    expect(after).toHaveLength(before.length + 2)
  })

  it('stands on the first way of a decision, before an end, and at the end of the flow where nothing is chosen', async () => {
    const xml = await draw(plain)
    const order = async (after: string | null) => stepsOfDiagram((await insertSnippet(xml, two, after)).xml).table.rows.map(({ text }) => text)
    const behindDecision = (await insertSnippet(xml, two, keyOf(xml, '不備はあるか'))).xml
    const decision = stepsOfDiagram(behindDecision).table.rows
    const [first] = decision.find(({ text }) => text === '不備はあるか')!.next as { condition: string; to: string }[]
    expect(first).toEqual({ condition: 'ある', to: decision.find(({ text }) => text === '内容を審査する')!.number })
    expect((await order(keyOf(xml, '済'))).slice(-3)).toEqual(['内容を審査する', '決裁する', '済'])
    expect((await order(null)).slice(-3)).toEqual(['内容を審査する', '決裁する', '済'])
  })

  it('leads a way out of a 部品 with a decision to what followed', async () => {
    const xml = await draw(plain)
    const snippet = commonSnippets.find(({ id }) => id === 'receive-and-check')!
    const { rows: found } = stepsOfDiagram((await insertSnippet(xml, snippet, keyOf(xml, '認める'))).xml).table
    const last = found.findLast(({ text }) => text === '不備はあるか')!
    expect(last.next).toEqual([
      { condition: 'ある', to: found.find(({ text }) => text === '書き直しを頼む')!.number },
      { condition: 'ない', to: found.find(({ text }) => text === '済')!.number },
    ])
  })

  it('finds the lane with the same part in the work, else stays in the lane it is inserted in', async () => {
    const xml = await draw(plain)
    const owner = async (lane: string) => {
      const { xml: text, added } = await insertSnippet(xml, { name: 'x', steps: [step({ number: '1', text: '新しい手順を行う', lane })] }, keyOf(xml, '届を受け取る'))
      return stepsOfDiagram(text).table.rows.find(({ key }) => key === added[0])!.owner
    }
    expect(await owner('課長')).toEqual(['課長'])
    expect(await owner('係長')).toEqual(['課長'])
    expect(await owner('どこにもない係')).toEqual(['窓口係'])
  })

  it('inserts twice without mixing up the two', async () => {
    const xml = await draw(plain)
    const once = await insertSnippet(xml, two, null)
    const twice = await insertSnippet(once.xml, two, null)
    expect(new Set([...once.added, ...twice.added]).size).toBe(4)
  })

  it('every common 部品 gives a table without errors, in the sample and in an empty flow', async () => {
    const sample = readFileSync(join(import.meta.dirname, '../../../../assets/sample/tennyu.shirakaba.asis.bpmn'), 'utf8')
    const empty = emptyFlow('届出', '担当', () => crypto.randomUUID())
    for (const snippet of commonSnippets) {
      expect(snippetSteps.safeParse(snippet.steps).success, snippet.name).toBe(true)
      for (const xml of [sample, empty]) {
        const { table } = stepsOfDiagram((await insertSnippet(xml, snippet, null)).xml)
        expect(checkStepTable(table).filter(({ severity }) => severity === 'error'), snippet.name).toEqual([])
      }
    }
  })
})

describe('making a 部品 of chosen steps', () => {
  it('keeps words, documents and the ways between them, and leads the others out', async () => {
    const xml = await draw(plain)
    const steps = snippetOfSteps(xml, ['届を受け取る', '不備はあるか', '返す'].map((text) => keyOf(xml, text)))!
    expect(steps.map(({ text, kind, next }) => ({ text, kind, next }))).toEqual([
      { text: '届を受け取る', kind: 'task', next: 'following' },
      { text: '不備はあるか', kind: 'decision', next: [{ condition: 'ある', to: '3' }, { condition: 'ない', to: wayOut }] },
      { text: '返す', kind: 'task', next: [{ condition: '', to: '1' }] },
    ])
  })

  it('gives the same steps again after it was inserted elsewhere', async () => {
    const xml = await draw(plain)
    const steps = snippetOfSteps(xml, ['届を受け取る', '不備はあるか', '返す'].map((text) => keyOf(xml, text)))!
    const other = await draw('1|窓口係|始める|作業|\n2|窓口係|終える|作業|')
    const inserted = await insertSnippet(other, { name: '', steps }, keyOf(other, '始める'))
    expect(snippetOfSteps(inserted.xml, inserted.added)).toEqual(steps)
  })

  it('is nothing where no step is chosen', async () => {
    expect(snippetOfSteps(await draw(plain), [])).toBeNull()
  })
})
