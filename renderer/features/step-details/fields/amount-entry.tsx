import { useId } from 'react'
import { unknownCell } from '../../../../shared/steps/cells/amount-cell.ts'
import { faultOf } from '../../../../shared/steps/details/change-details.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Icon } from '../../../ui/icon/icon.tsx'
import type { EntryProps } from './text-entry.tsx'
import { useDraft } from './use-draft.ts'

/** A number that may be 不明 or blank; what is neither is kept as typed, with the reason why nothing can be computed from it. */
export function AmountEntry({ label, value, isReadOnly, onCommit }: EntryProps) {
  const translate = useTranslate()
  const id = useId()
  const { text, type, commit, onKeyDown } = useDraft(value, (typed) => typed !== value && onCommit(typed))
  const isUnknown = value === unknownCell
  const toggle = () => onCommit(isUnknown ? '' : unknownCell)
  const isWrong = value !== null && faultOf('casesPerYear', value) !== null
  return (
    <div className="detail">
      <label className="detail-label" htmlFor={id}>
        {label}
      </label>
      <div className="detail-amount">
        <input
          id={id}
          className="field-input detail-input"
          inputMode="decimal"
          value={text}
          readOnly={isReadOnly}
          data-invalid={isWrong || undefined}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? `${id}-fault` : undefined}
          placeholder={value === null ? translate('stepDetails.different') : translate('stepDetails.blank')}
          onChange={({ target }) => type(target.value)}
          onBlur={commit}
          onKeyDown={onKeyDown}
        />
        {!isReadOnly && (
          <button type="button" className="button detail-unknown" aria-pressed={isUnknown} aria-label={translate('stepDetails.unknownOf', { field: label })} onClick={toggle}>
            {translate('stepDetails.unknown')}
          </button>
        )}
      </div>
      {isWrong && (
        <p id={`${id}-fault`} className="field-error detail-fault">
          <Icon name="error" size={14} />
          <span>{translate('stepDetails.fault.amount')}</span>
        </p>
      )}
    </div>
  )
}
