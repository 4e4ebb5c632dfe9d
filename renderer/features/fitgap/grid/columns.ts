import type { MessageKey } from '../../../../shared/i18n/translate.ts'

export const columnIds = [
  'number',
  'reference',
  'subject',
  'difference',
  'suggestion',
  'judgement',
  'treatment',
  'reason',
  'decider',
  'decidedOn',
  'dueDate',
  'state',
] as const
export type ColumnId = (typeof columnIds)[number]

export const columnLabels: Record<ColumnId, MessageKey> = {
  number: 'fitgap.column.number',
  reference: 'compare.column.reference',
  subject: 'compare.column.subject',
  difference: 'fitgap.column.difference',
  suggestion: 'fitgap.column.suggestion',
  judgement: 'fitgap.column.judgement',
  treatment: 'fitgap.column.treatment',
  reason: 'fitgap.column.reason',
  decider: 'fitgap.column.decider',
  decidedOn: 'fitgap.column.decidedOn',
  dueDate: 'compare.field.dueDate',
  state: 'fitgap.column.state',
}

/** Widths in pixels; the three columns of text share what is left of the place. */
const fixed: Record<Exclude<ColumnId, 'reference' | 'subject' | 'difference'>, number> = {
  number: 72,
  suggestion: 96,
  judgement: 96,
  treatment: 45,
  reason: 224,
  decider: 128,
  decidedOn: 104,
  dueDate: 104,
  state: 104,
}
/** Sentences need more room than names. */
const textShares = { reference: 0.31, subject: 0.31, difference: 0.38 }
const textPlace = { least: 520, most: 960 }

/** The width of each column for a table of this width: seven columns fill it, the rest follow to the right. */
export function columnWidths(place: number): Record<ColumnId, number> {
  const rest = place - fixed.number - fixed.suggestion - fixed.judgement - fixed.treatment
  const text = Math.min(Math.max(rest, textPlace.least), textPlace.most)
  const reference = Math.floor(text * textShares.reference)
  const subject = Math.floor(text * textShares.subject)
  return { ...fixed, reference, subject, difference: text - reference - subject }
}

/** The columns that do not wholly fit into a table of this width. */
export function columnsBeyond(place: number): ColumnId[] {
  const widths = columnWidths(place)
  let right = 0
  return columnIds.filter((column) => {
    right += widths[column]
    return right > place + 1
  })
}
