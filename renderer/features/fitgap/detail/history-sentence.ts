import type { z } from 'zod'
import type { historyEntry } from '../../../../shared/contract/analysis.ts'
import { judgements } from '../../../../shared/fitgap/judgement/judgement.ts'
import { necessities } from '../../../../shared/fitgap/judgement/necessity.ts'
import { treatments, treatmentSymbols } from '../../../../shared/fitgap/judgement/treatment.ts'
import type { Locale, MessageKey, Translate } from '../../../../shared/i18n/translate.ts'
import { formatDate } from '../../../app/i18n/format-moment.ts'

type HistoryEntry = z.infer<typeof historyEntry>

const fieldLabels: Record<string, MessageKey> = {
  judgement: 'fitgap.column.judgement',
  necessity: 'compare.field.necessity',
  treatment: 'fitgap.column.treatment',
  reason: 'fitgap.column.reason',
  evidence: 'fitgap.column.evidence',
  decider: 'fitgap.column.decider',
  owner: 'compare.field.owner',
  dueDate: 'compare.field.dueDate',
  note: 'fitgap.column.note',
}

/** 「判定: 未記入 → 一部適合（佐藤）」 */
export function historySentence(entry: HistoryEntry, translate: Translate, locale: Locale): string {
  const label = fieldLabels[entry.field]
  const by = entry.by === '(undo)' ? translate('compare.history.undo') : entry.by === '(redo)' ? translate('compare.history.redo') : entry.by
  const sentence = translate('compare.history.entry', {
    field: label === undefined ? entry.field : translate(label),
    before: valueWord(entry.field, entry.before, translate, locale),
    after: valueWord(entry.field, entry.after, translate, locale),
  })
  return by === '' ? sentence : translate('compare.history.by', { sentence, by })
}

function valueWord(field: string, value: string, translate: Translate, locale: Locale): string {
  if (value === '') return translate('compare.empty')
  const judgement = field === 'judgement' ? judgements.find((known) => known === value) : undefined
  if (judgement !== undefined) return translate(`fitgap.judgement.${judgement}`)
  const necessity = field === 'necessity' ? necessities.find((known) => known === value) : undefined
  if (necessity !== undefined) return translate(`fitgap.necessity.${necessity}`)
  const treatment = field === 'treatment' ? treatments.find((known) => known === value) : undefined
  if (treatment !== undefined) return `${treatmentSymbols[treatment]} ${translate(`fitgap.treatment.${treatment}`)}`
  if (field === 'dueDate') return formatDate(new Date(`${value}T00:00`), locale)
  return value
}
