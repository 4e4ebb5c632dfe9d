import type { MessageKey } from '../../../shared/i18n/translate.ts'
import type { DetailField } from '../../../shared/steps/details/detail-fields.ts'
import type { ElementDetails } from '../../../shared/steps/details/read-details.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import type { DiagramSession } from '../../editor/session/diagram-session.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { commonValues } from './common-values.ts'
import { describeChosen } from './describe-chosen.ts'
import { editDetails } from './edit-details.ts'
import { AmountEntry } from './fields/amount-entry.tsx'
import { MonthsEntry } from './fields/months-entry.tsx'
import { TextEntry } from './fields/text-entry.tsx'
import { useFocusByKey } from './focus-by-key.ts'

/** What 種類 may become: start and end are drawn, not chosen. */
const kinds = ['task', 'decision', 'parallel', 'wait', 'start', 'end', 'subProcess'] as const
const needs = ['blank', 'yes', 'no', 'unknown'] as const
const methods = ['paper', 'phone', 'person', 'terminal', 'automatic'] as const

/** In the order of the 業務要件定義表. */
const shown: readonly DetailField[] = [
  'name', 'kind', 'owner', 'method', 'inputs', 'outputs', 'system', 'minutesPerCase', 'casesPerYear', 'place', 'worker', 'ground', 'note',
  'customisation', 'customisationReason', 'customisationNeeded', 'monthly',
]

export interface DetailsFormProps {
  session: DiagramSession
  chosen: readonly ElementDetails[]
  owners: readonly string[]
}

export function DetailsForm({ session, chosen, owners }: DetailsFormProps) {
  const translate = useTranslate()
  const place = useFocusByKey<HTMLDivElement>()
  const values = commonValues(chosen)
  const ids = chosen.map(({ id }) => id)
  const { isReadOnly } = session
  const around = describeChosen(chosen, translate)
  return (
    <div ref={place} className="step-details" role="group" aria-label={translate('stepDetails.form')}>
      {around !== '' && <p className="detail--all">{around}</p>}
      {shown.filter((field) => values.has(field)).map(entry)}
    </div>
  )

  function entry(field: DetailField) {
    const value = values.get(field) ?? null
    const props = { label: labelOf(field), value, isReadOnly, onCommit: (typed: string) => void editDetails(session, ids, field, typed) }
    switch (field) {
      case 'kind': return choice(field, value, kinds.map((kind) => ({ id: kind, label: translate(`stepDetails.kind.${kind}`) })))
      case 'owner': return choice(field, value, owners.map((owner) => ({ id: owner, label: owner })))
      case 'customisationNeeded': return choice(field, value === '' ? 'blank' : value, needs.map((need) => ({ id: need, label: translate(`stepDetails.need.${need}`) })))
      case 'minutesPerCase':
      case 'casesPerYear': return <AmountEntry key={field} {...props} />
      case 'monthly': return <MonthsEntry key={field} {...props} />
      case 'method': return <TextEntry key={field} {...props} suggestions={methods.map((method) => translate(`stepDetails.method.${method}`))} />
      case 'inputs':
      case 'outputs': return <TextEntry key={field} {...props} note={translate('stepDetails.documentsNote')} />
      default: return <TextEntry key={field} {...props} isWide={field === 'name' || field === 'note'} />
    }
  }

  function choice(field: DetailField, value: string | null, choices: readonly { id: string; label: string }[]) {
    return (
      <div key={field} className="detail">
        <SelectField
          label={labelOf(field)}
          isSmall
          isDisabled={isReadOnly || choices.length === 0}
          value={choices.some(({ id }) => id === value) ? value : null}
          placeholder={translate(value === null ? 'stepDetails.different' : 'stepDetails.blank')}
          choices={choices}
          onChange={(id) => id !== value && void editDetails(session, ids, field, id === 'blank' ? '' : id)}
        />
      </div>
    )
  }

  function labelOf(field: DetailField): string {
    const subject = chosen[0]?.subject
    const special = field === 'name' && !['activity', 'event', 'gateway'].includes(subject ?? '') && chosen.every((one) => one.subject === subject)
    return translate(special ? (`stepDetails.name.${subject}` as MessageKey) : `stepDetails.${field}`)
  }
}
