import type { AnalysisRow } from '../../../../shared/contract/analysis.ts'

type Given = Partial<Omit<AnalysisRow, 'asis' | 'standard' | 'decision'>> & { asis?: string[]; standard?: string[]; decision?: Partial<AnalysisRow['decision']> }

/** A row as the core gives it, with only what a test speaks of filled in. */
export function sampleRow({ asis = [], standard = [], decision = {}, ...given }: Given): AnalysisRow {
  const step = (element: string) => ({ element, name: element, lane: '窓口' })
  return {
    key: given.key ?? `${asis.join('+')}|${standard.join('+')}`,
    number: 1,
    kind: 'matched',
    moved: false,
    differs: false,
    functions: [],
    difference: '同じ作業です。',
    score: null,
    reasons: [],
    isCorrected: false,
    suggestion: { judgement: 'fit', treatment: null, rule: 'R40', ground: '' },
    state: 'open',
    decidedAt: null,
    historyCount: 0,
    ...given,
    asis: asis.map(step),
    standard: standard.map(step),
    decision: { judgement: null, necessity: null, treatment: null, reason: '', evidence: '', decider: '', owner: '', dueDate: null, note: '', ...decision },
  }
}
