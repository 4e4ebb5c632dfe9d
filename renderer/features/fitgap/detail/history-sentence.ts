import { judgements } from '../../../../shared/fitgap/judgement/judgement.ts'
import { necessities } from '../../../../shared/fitgap/judgement/necessity.ts'
import { treatments, treatmentSymbols } from '../../../../shared/fitgap/judgement/treatment.ts'
import type { Locale, MessageKey, Translate } from '../../../../shared/i18n/translate.ts'
import { formatDate } from '../../../app/i18n/format-moment.ts'
import type { HistoryEntry } from './group-history.ts'

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

/** 「（佐藤）」 after the time; nothing where nobody is known. */
export function historyPerson(person: string, translate: Translate): string {
  const by = person === '(undo)' ? translate('compare.history.undo') : person === '(redo)' ? translate('compare.history.redo') : person
  return by === '' ? '' : translate('compare.history.by', { by })
}

/** 「判定: 未記入 → 一部適合」 */
export function historySentence(entry: HistoryEntry, translate: Translate, locale: Locale): string {
  const label = fieldLabels[entry.field]
  return translate('compare.history.entry', {
    field: label === undefined ? entry.field : translate(label),
    before: valueWord(entry.field, entry.before, translate, locale),
    after: valueWord(entry.field, entry.after, translate, locale),
  })
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
