import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FitGapCell, FitGapTableRow, FitGapTableView } from '../../../../shared/contract/fit-gap-tables.ts'
import { createTranslate } from '../../../../shared/i18n/translate.ts'
import { requirementsReport } from '../../../../shared/reports/kinds/requirements/requirements-report.ts'
import type { FlowContent, ProcedureContent } from '../../../../shared/reports/kinds/requirements/procedure-content.ts'
import { numberRanges } from '../../../../shared/reports/number-ranges.ts'
import type { ReportDraft } from '../../../../shared/reports/report-draft.ts'

const translate = createTranslate('ja')
const xml = readFileSync(join(import.meta.dirname, '../../../../assets/sample/tennyu.shirakaba.tobe.bpmn'), 'utf8')
const flow: FlowContent = {
  id: crypto.randomUUID(), kind: 'tobe', name: '見直し後のフロー', town: '白樺町', isOwn: true, xml, drawing: null, revision: 2, revisionName: '', revisions: [], comments: [],
  answers: [{ elementName: '', question: 'peak', answer: '3月と4月', person: '' }], signOffs: [],
}
const procedure: ProcedureContent = { id: crypto.randomUUID(), name: '転入届', areaName: '住民基本台帳', flows: [flow], issues: [], documents: [], functions: ['届出を受け付ける'] }

const spec = { id: crypto.randomUUID(), kind: 'spec' as const, target: crypto.randomUUID(), name: '標準仕様 2.0版', newer: null, isGone: false }

function rowOf(number: number, given: Partial<FitGapTableRow>, functions: FitGapCell['facts']['functions'] = []): FitGapTableRow {
  const cell = { reference: spec.id, judgement: '', difference: '', evidence: [], interfaceSystem: '', interfaceChange: '', decider: '', decidedAt: null, rejudge: null, suggestion: null, facts: { functions, steps: [], answer: '', cost: null, comment: '', difference: '' } }
  return { id: crypto.randomUUID(), number, name: `作業${number}`, middle: '受付', steps: [], treatment: '', justification: '', treatmentContent: '', remedy: '', necessity: '', necessityReason: '', forms: '', kind: 'step', cells: [cell], ...given } as unknown as FitGapTableRow
}

function viewOf(rows: FitGapTableRow[]): FitGapTableView {
  return { summary: { id: crypto.randomUUID(), name: '転入届の Fit & Gap', areaName: '住民基本台帳', procedure: procedure.id, references: [spec], rows: rows.length }, judgements: [], rows, undo: null, redo: null } as unknown as FitGapTableView
}

const tablesIn = ({ blocks }: ReportDraft) => blocks.filter((block) => block.kind === 'table')
const textOf = (draft: ReportDraft) => JSON.stringify(draft.blocks)

describe('要件定義書', () => {
  it('lists functions by 中項目 with their 実装区分, under the 版 they come from, codes as text', () => {
    const code = { kind: 'function' as const, code: '0010101', name: '転入届の受付', text: '登録できること。', class: 'mandatory' }
    const draft = requirementsReport({ areaName: '', procedures: [procedure], tables: [viewOf([rowOf(1, {}, [code]), rowOf(2, { middle: '受付' }, [code])])], quality: [] }, translate)
    const functions = tablesIn(draft).find(({ caption }) => caption === '受付')!
    expect(functions.rows).toEqual([['0010101', '転入届の受付', '登録できること。', '実装必須機能', '1、2']])
  })

  it('shows why ③ cannot be avoided, marked, and leaves out work that is not needed', () => {
    const rows = [rowOf(1, { treatment: '3', justification: '条例で定めているため', treatmentContent: '印字を加える' }), rowOf(2, { necessity: 'not-needed', treatment: '2', treatmentContent: 'やめる作業の設定' })]
    const draft = requirementsReport({ areaName: '', procedures: [procedure], tables: [viewOf(rows)], quality: [] }, translate)
    const development = tablesIn(draft).find(({ highlights }) => highlights !== undefined)!
    expect(development.rows).toEqual([['1', '作業1', '印字を加える', '条例で定めているため']])
    expect(development.highlights).toEqual([{ row: 0, column: 3 }])
    expect(textOf(draft)).not.toContain('やめる作業の設定')
  })

  it('says （未記入） where nobody has written, and lists every such place at the end', () => {
    const quality = [{ category: '速さ', item: '画面の応答', text: '待たせないこと。', target: '', note: '' }]
    const draft = requirementsReport({ areaName: '', procedures: [procedure], tables: [viewOf([rowOf(1, {})])], quality }, translate)
    const blanks = draft.blocks.filter((block) => block.kind === 'list').at(-1)!.items
    expect(blanks).toEqual(expect.arrayContaining(['転入届：業務時間', '転入届：人員', '転入届の Fit & Gap：1行「作業1」の判定', '速さ：画面の応答の目標値']))
    expect(blanks).not.toContain('転入届：忙しい時期')
    expect(textOf(draft)).toContain('3月と4月')
    expect(draft.notes.map(({ reason }) => reason)).toEqual(expect.arrayContaining(['requirementReport.noDrawing', 'requirementReport.undecided', 'requirementReport.blankCount']))
  })

  it('names undecided rows one by one, of hundreds their numbers, and none is left out', () => {
    const rows = Array.from({ length: 300 }, (_, index) => rowOf(index + 1, index === 6 ? { treatment: '1' } : {}))
    const draft = requirementsReport({ areaName: '', procedures: [procedure], tables: [viewOf(rows)], quality: [] }, translate)
    expect(draft.blocks.filter((block) => block.kind === 'list').at(-1)!.items).toContain('転入届の Fit & Gap：299行の判定（1〜6、8〜300）')
    expect(numberRanges([1, 2, 4, 6, 7, 8])).toBe('1、2、4、6〜8')
  })

  it('lists a form once, and as screens only what somebody works at', () => {
    const form = { kind: 'form' as const, code: '0010101', name: '異動届', text: '', class: '' }
    const draft = requirementsReport({ areaName: '', procedures: [procedure], tables: [viewOf([rowOf(1, { forms: '異動届' }, [form])])], quality: [] }, translate)
    const listed = tablesIn(draft).flatMap(({ rows }) => rows).filter(([name]) => name === '異動届')
    expect(listed).toEqual([['異動届', '図の書類\n1行\n帳票ID 0010101', '転入届\n転入届の Fit & Gap']])
    const screens = tablesIn(draft).find(({ columns }) => columns[3]?.header === 'システム')!
    expect(screens.rows).toHaveLength(8)
  })

  it('draws the border between system and people from what the diagram says of each step', () => {
    const draft = requirementsReport({ areaName: '', procedures: [procedure], tables: [], quality: [] }, translate)
    const border = tablesIn(draft).find(({ caption }) => caption === '転入届：システムと手作業の境')!
    expect(border.rows.map(([kind, count]) => [kind, Number(count)])).toEqual([['システムを使って人が行う', 8], ['システムが行う', 9], ['手作業', 1]])
  })
})
