import { describe, expect, it } from 'vitest'
import type { FitGapCell, FitGapTableRow, FitGapTableView } from '../../../../../shared/contract/fit-gap-tables.ts'
import { defaultJudgements } from '../../../../../shared/domain/default-judgements.ts'
import { mergeAnswers } from '../../../../../shared/fitgap/table/merge-answers.ts'
import { suggestByAnswer } from '../../../../../shared/fitgap/table/suggest/suggest-by-answer.ts'
import { suggestByFunctions } from '../../../../../shared/fitgap/table/suggest/suggest-by-functions.ts'
import { countDecidedBy, shareByPeople } from '../../../../../shared/fitgap/table/summary/decided-by.ts'
import { findDisagreements } from '../../../../../shared/fitgap/table/summary/disagreements.ts'
import { pivotTable } from '../../../../../shared/fitgap/table/summary/pivot-table.ts'
import { countRoles, fitShare } from '../../../../../shared/fitgap/table/summary/role-counts.ts'
import { tableProblems } from '../../../../../shared/fitgap/table/table-problems.ts'
import { tableProgress } from '../../../../../shared/fitgap/table/table-progress.ts'
import { createTranslate } from '../../../../../shared/i18n/translate.ts'

const translate = createTranslate('ja')
const nothing = { functions: [], steps: [], answer: '', cost: null, comment: '', difference: '' } as const

function cell(given: Partial<FitGapCell>): FitGapCell {
  return {
    reference: 'r', judgement: '', difference: '', evidence: [], interfaceSystem: '', interfaceChange: '', decider: '', decidedAt: null,
    facts: { ...nothing, functions: [], steps: [] }, suggestion: null, rejudge: null, ...given,
  }
}

function row(number: number, given: Partial<FitGapTableRow>): FitGapTableRow {
  return {
    id: `row${number}`, number, kind: 'step', large: '', middle: '', name: `手順${number}`, steps: [], functions: [], currentPractice: '', forms: '', volume: '',
    impact: '', necessity: '', necessityReason: '', treatment: '', justification: '', treatmentContent: '', remedy: '', bylaw: '', bylawContent: '', bylawDue: null,
    endUserComputing: '', externalSystem: '', transition: '', transitionUntil: null, owner: '', dueDate: null, state: 'open', note: '', decider: '', decidedAt: null,
    cells: [], historyCount: 0, ...given,
  }
}

function view(rows: FitGapTableRow[]): FitGapTableView {
  const references = (rows[0]?.cells ?? []).map((_, index) => ({ id: `ref${index}`, kind: 'package' as const, target: 't', name: `相手${index}`, newer: null, isGone: false }))
  const summary = {
    id: 't', name: '表', area: 'a', areaName: '', procedure: null, procedureName: '', municipality: 'm', municipalityName: '', subjectFlows: [], references,
    rows: rows.length, decided: 0, rejudge: 0, isBehind: false, changedAt: '2026-11-22T00:00:00.000Z',
  }
  return { summary, judgements: defaultJudgements(translate), rows, undo: null, redo: null }
}

describe('What a table counts', () => {
  const judged = view([
    row(1, { middle: '受付', treatment: '1', cells: [cell({ judgement: 'fit' }), cell({ judgement: 'unfit' })] }),
    row(2, { middle: '受付', cells: [cell({ judgement: 'out-of-scope' }), cell({})] }),
    row(3, { middle: '', cells: [cell({ judgement: 'partial', rejudge: { cause: '', before: '', after: '' } }), cell({ judgement: 'partial' })] }),
  ])

  it('takes the share of fit among what is judged and in scope, a 再判定待ち under its old judgement', () => {
    const counts = countRoles(judged, judged.rows.map(({ cells }) => cells[0]!))
    expect(counts).toMatchObject({ roles: { fit: 1, partial: 1, 'out-of-scope': 1 }, open: 0, rejudge: 1, cells: 3, inScope: 2 })
    expect(fitShare(counts)).toBe(0.5)
    expect(fitShare(countRoles(judged, []))).toBeNull()
  })

  it('puts rows together in the order of the table, those that say nothing last', () => {
    expect(pivotTable(judged, 'middle').map(({ value, rows, references, treatments }) => [value, rows.length, references[0]!.roles.fit, treatments['1']])).toEqual([
      ['受付', 2, 1, 1],
      ['', 1, 0, 0],
    ])
  })

  it('finds the rows on which references differ, an undecided one aside', () => {
    expect(findDisagreements(judged).map(({ row: { number }, roles }) => [number, roles])).toEqual([[1, ['fit', 'unfit']]])
  })

  it('tells what people decided from what the machine suggests', () => {
    const suggestion = { judgement: 'fit', reason: '' }
    const counts = countDecidedBy([
      cell({ judgement: 'fit', suggestion }), cell({ judgement: 'unfit', suggestion }), cell({ judgement: 'fit' }), cell({ suggestion }), cell({}),
    ])
    expect(counts).toEqual({ cells: 5, asSuggested: 1, otherwise: 1, alone: 1, onlySuggested: 1, nothing: 1 })
    expect(shareByPeople(counts)).toBe(0.6)
  })

  it('tells what the method asks for, and keeps silent where all is said', () => {
    const asked = view([
      row(1, { treatment: '4', bylaw: 'needed', transition: '当分', dueDate: '2026-11-01', cells: [cell({ judgement: 'unfit', interfaceSystem: '国保', interfaceChange: 'impossible' })] }),
      row(2, { cells: [cell({ judgement: 'partial' })] }),
      row(3, { treatment: '4', remedy: 'RPA', bylaw: 'needed', bylawContent: '規則', bylawDue: '2027-03-31', transition: '当分', transitionUntil: '2027-03-31', dueDate: '2026-11-01', state: 'done', cells: [cell({ judgement: 'unfit' })] }),
    ])
    expect(tableProblems(asked, '2026-11-22').map(({ row: id, reason }) => [id, reason.split('.').at(-1)])).toEqual([
      ['row1', 'remedy'], ['row1', 'bylawContent'], ['row1', 'bylawDue'], ['row1', 'transitionUntil'], ['row1', 'overdue'], ['row1', 'interfaceImpossible'], ['row2', 'treatment'],
    ])
  })

  it('replays the share of fit day by day from the history, removed rows left out', () => {
    const entry = (row: string, field: string, before: string, after: string, day: string) => ({ row, reference: field === 'judgement' ? 'x' : null, field, before, after, day })
    const points = tableProgress(
      [
        entry('a', 'judgement', '', 'fit', '2026-11-01'), entry('b', 'judgement', '', 'unfit', '2026-11-01'),
        entry('c', 'name', '', 'c', '2026-11-02'), entry('b', 'judgement', 'unfit', 'fit', '2026-11-02'),
        entry('a', 'removed', '', '2026', '2026-11-05'),
      ],
      { references: ['x'], rowsNow: 2, isFit: (judgement) => judgement === 'fit' },
    )
    expect(points).toEqual([
      { day: '2026-11-01', reference: 'x', fit: 1, judged: 2, rows: 2 },
      { day: '2026-11-02', reference: 'x', fit: 2, judged: 2, rows: 3 },
      { day: '2026-11-05', reference: 'x', fit: 1, judged: 1, rows: 2 },
    ])
  })
})

describe('What vendors and functions suggest', () => {
  const answer = (value: 'yes' | 'partial' | 'no' | '', cost: number | null = null, comment = '') => ({ answer: value, cost, comment })

  it('takes the worst answer and the sum of the costs; a missing answer is unknown and never a ○', () => {
    expect(mergeAnswers([{ label: '0010101', answer: answer('yes', 0) }, { label: '0010102', answer: answer('partial', 300, '帳票だけ') }])).toEqual({
      answer: 'partial', cost: 300, comment: '0010102 帳票だけ', answered: 2, asked: 2,
    })
    const missing = mergeAnswers([{ label: 'a', answer: answer('yes') }, { label: 'b', answer: undefined }])
    expect(missing).toMatchObject({ answer: '', cost: null, answered: 1, asked: 2 })
    expect(suggestByAnswer(missing, translate)).toBeNull()
    expect(suggestByAnswer(mergeAnswers([{ label: 'a', answer: answer('no') }, { label: 'b', answer: undefined }]), translate)).toEqual({
      role: 'unfit', reason: '事業者の回答に×があります。（2件のうち回答は1件）',
    })
  })

  it('never takes a function that is there for a fit, and says which one is forbidden', () => {
    const item = (code: string, implementationClass: 'mandatory' | 'optional' | 'forbidden') => ({ code, class: implementationClass })
    expect(suggestByFunctions([], true, translate)).toBeNull()
    expect(suggestByFunctions([item('1', 'mandatory')], true, translate)).toMatchObject({ role: 'unclear' })
    expect(suggestByFunctions([item('1', 'forbidden')], true, translate)).toMatchObject({ role: 'unfit' })
    expect(suggestByFunctions([item('1', 'forbidden')], false, translate)).toMatchObject({ role: 'out-of-scope' })
    expect(suggestByFunctions([item('1', 'mandatory'), item('2', 'forbidden')], true, translate)).toMatchObject({ role: 'partial', reason: expect.stringContaining('機能2は') })
    expect(suggestByFunctions([item('1', 'optional')], false, translate)).toMatchObject({ role: 'out-of-scope' })
  })
})
