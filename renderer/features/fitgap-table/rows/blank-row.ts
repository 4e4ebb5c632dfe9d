import type { FitGapReference, FitGapRowFields, FitGapTableRow } from '../../../../shared/contract/fit-gap-tables.ts'

/** A row with nothing decided, as it is shown until the core has given it its number. */
export function blankRow(id: string, fields: Partial<FitGapRowFields> & { name: string }, references: readonly FitGapReference[], number: number): FitGapTableRow {
  return {
    kind: 'other', large: '', middle: '', functions: [], currentPractice: '', forms: '', volume: '', impact: '', necessity: '', necessityReason: '',
    treatment: '', justification: '', treatmentContent: '', remedy: '', bylaw: '', bylawContent: '', bylawDue: null, endUserComputing: '',
    externalSystem: '', transition: '', transitionUntil: null, owner: '', dueDate: null, state: 'open', note: '',
    ...fields,
    id,
    number,
    steps: (fields.steps ?? []).map((link) => ({ ...link, isGone: false })),
    decider: '',
    decidedAt: null,
    cells: references.map((reference) => ({
      reference: reference.id, judgement: '', difference: '', evidence: [], interfaceSystem: '', interfaceChange: '', decider: '', decidedAt: null,
      facts: { functions: [], steps: [], answer: '', cost: null, comment: '', difference: '' }, suggestion: null, rejudge: null,
    })),
    historyCount: 0,
  }
}
