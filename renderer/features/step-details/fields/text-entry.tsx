import { useId } from 'react'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useDraft } from './use-draft.ts'

export interface EntryProps {
  label: string
  /** Null where several are chosen that differ. */
  value: string | null
  isReadOnly: boolean
  onCommit: (typed: string) => void
}

/** One line of text. */
export function TextEntry({ label, value, isReadOnly, onCommit, isWide = false, suggestions = [], note }: EntryProps & { isWide?: boolean; suggestions?: readonly string[]; note?: string }) {
  const translate = useTranslate()
  const id = useId()
  const { text, type, commit, onKeyDown } = useDraft(value, onCommit)
  return (
    <div className={isWide ? 'detail detail--wide' : 'detail'}>
      <label className="detail-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field-input detail-input"
        value={text}
        readOnly={isReadOnly}
        placeholder={value === null ? translate('stepDetails.different') : note}
        list={suggestions.length > 0 ? `${id}-list` : undefined}
        onChange={({ target }) => type(target.value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      {suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggestions.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
    </div>
  )
}
