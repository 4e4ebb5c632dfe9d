import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readBpmnFile } from '../../../../shared/bpmn/read/read-bpmn-file.ts'
import { applyStepTable } from '../../../../shared/steps/apply/apply-step-table.ts'
import { checkStepTable } from '../../../../shared/steps/check-step-table.ts'
import { diagramOfSteps } from '../../../../shared/steps/diagram-of-steps.ts'
import { formatStepTable } from '../../../../shared/steps/format-step-table.ts'
import { stepsOfDiagram } from '../../../../shared/steps/steps-of-diagram.ts'
import { stepRow, type StepTable } from '../../../../shared/steps/step-table.ts'
import { editTable, generateTable } from './generate-table.ts'

const root = join(import.meta.dirname, '../../../..')
const folders = ['assets/sample', 'test/fixtures/align/dev', 'test/fixtures/bpmn/good', '../shared/data/miwg'].map((folder) => join(root, folder))
if (!existsSync(folders[3]!)) console.info('the models of ../shared/data/miwg are not here: the tests go without them')
const samples = await Promise.all(folders.filter((folder) => existsSync(folder)).flatMap((folder) => (
  readdirSync(folder).filter((name) => name.endsWith('.bpmn')).map(async (name) => ({ file: name, xml: (await readBpmnFile(readFileSync(join(folder, name)), name)).text }))
)))
const cells = (table: StepTable, withKeys = true) => formatStepTable(withKeys ? table : { rows: table.rows.map((row) => ({ ...row, key: null })) })
const read = (xml: string) => readBpmnFile(new TextEncoder().encode(xml), 'a.bpmn')

describe('a table put back onto its diagram', () => {
  it('leaves every diagram as it was, to the character, where nothing was edited', async () => {
    expect(samples.length).toBeGreaterThan(10)
    for (const { file, xml } of samples) {
      const { xml: after, added, removed, changed, isLaidOutAnew } = await applyStepTable(xml, stepsOfDiagram(xml).table)
      expect(after === xml, file).toBe(true)
      expect({ added, removed, changed, isLaidOutAnew }).toEqual({ added: [], removed: [], changed: [], isLaidOutAnew: false })
    }
  })

  it('changes words and attributes without moving anything', async () => {
    const xml = readFileSync(join(root, 'assets/sample/tennyu.wakaba.asis.bpmn'), 'utf8')
    const { table } = stepsOfDiagram(xml)
    const row = table.rows.find(({ kind }) => kind === 'task')!
    const edited = { rows: table.rows.map((one) => (one === row ? { ...one, text: '届書を<預かる>', minutesPerCase: '7', note: '待つ' } : one)) }
    const applied = await applyStepTable(xml, edited)
    expect(applied).toMatchObject({ changed: [row.key], isLaidOutAnew: false })
    expect(applied.xml.slice(applied.xml.indexOf('BPMNDiagram'))).toBe(xml.slice(xml.indexOf('BPMNDiagram')))
    const after = stepsOfDiagram(applied.xml).table
    expect(cells(after)).toEqual(cells(edited))
  })

  it('takes over any edit of a table that was drawn here: the diagram says the edited table then', async () => {
    let tried = 0
    for (let seed = 1; seed <= 160; seed += 1) {
      const xml = await diagramOfSteps(generateTable(seed), '試験')
      const edited = editTable(stepsOfDiagram(xml).table, seed)
      if (checkStepTable(edited).some(({ severity }) => severity === 'error')) continue
      tried += 1
      const applied = await applyStepTable(xml, edited)
      const { warnings, missingShapes } = await read(applied.xml)
      expect({ warnings, missingShapes }, `seed ${seed}`).toEqual({ warnings: [], missingShapes: [] })
      expect(cells(stepsOfDiagram(applied.xml).table, false), `seed ${seed}`).toEqual(cells(edited, false))
      const kept = edited.rows.flatMap(({ key }) => key ?? [])
      expect(stepsOfDiagram(applied.xml).table.rows.flatMap(({ key }) => (kept.includes(key!) ? [key] : []))).toEqual(kept)
    }
    expect(tried).toBeGreaterThan(80)
  }, 60_000)

  it('takes over edits of diagrams drawn by others and keeps what the table cannot say', async () => {
    for (const [index, { file, xml }] of samples.entries()) {
      const { table } = stepsOfDiagram(xml)
      if (table.rows.length === 0) continue
      const edited = editTable(table, index + 1, ['insert', 'text', 'next', 'documents'])
      if (checkStepTable(edited).some(({ severity }) => severity === 'error')) continue
      const applied = await applyStepTable(xml, edited)
      const before = await read(xml)
      const after = await read(applied.xml)
      expect(after.missingShapes.filter((id) => !before.missingShapes.includes(id)), file).toEqual([])
      expect(cells(stepsOfDiagram(applied.xml).table, false), file).toEqual(cells(edited, false))
      const ids = new Set(after.graph.nodes.map(({ id }) => id))
      const folded = new Set(before.graph.nodes.filter(({ family, name }) => family === 'gateway' && name === '').map(({ id }) => id))
      expect(before.graph.nodes.map(({ id }) => id).filter((id) => !ids.has(id) && !folded.has(id)), file).toEqual([])
      const types = new Map(after.graph.nodes.map(({ id, type }) => [id, type]))
      for (const { id, type } of before.graph.nodes) if (ids.has(id)) expect(types.get(id)).toBe(type)
      expect(after.graph.annotations).toEqual(before.graph.annotations)
    }
  }, 60_000)

  it('takes over deletions, moves, other owners and kinds in diagrams drawn by others too', async () => {
    for (const [index, { file, xml }] of samples.entries()) {
      const edited = editTable(stepsOfDiagram(xml).table, index + 7)
      if (edited.rows.length === 0 || checkStepTable(edited).some(({ severity }) => severity === 'error')) continue
      const applied = await applyStepTable(xml, edited)
      await read(applied.xml)
      expect(cells(stepsOfDiagram(applied.xml).table, false), file).toEqual(cells(edited, false))
    }
  }, 60_000)
})

describe('a table without keys', () => {
  it('finds its rows again by their words, also reworded ones, and has the user confirm', async () => {
    const table = { rows: ['申請書を受け付ける', '本人確認書類を確認する', '決裁する'].map((text, index) => stepRow({ number: String(index + 1), text, owner: ['窓口'] })) }
    const xml = await diagramOfSteps(table, '試験')
    const before = stepsOfDiagram(xml).table.rows
    const edited = { rows: [table.rows[0]!, { ...table.rows[1]!, text: '本人確認の書類を確認する' }, stepRow({ number: '3', text: '台帳に記入', owner: ['窓口'] }), { ...table.rows[2]!, number: '4' }] }
    const applied = await applyStepTable(xml, edited)
    expect(applied.toConfirm.map(({ row, key, ground }) => [row, key, ground])).toEqual([
      [0, before[0]!.key, 'same'], [1, before[1]!.key, 'alike'], [3, before[2]!.key, 'same'],
    ])
    expect(applied.added.length).toBe(1)
    expect(applied.removed).toEqual([])
    expect(cells(stepsOfDiagram(applied.xml).table, false)).toEqual(cells(edited, false))
  })
})
