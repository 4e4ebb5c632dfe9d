import { Input, SearchField as AriaSearchField } from 'react-aria-components'

/** Looks for words while they are typed; Esc empties it. */
export function SearchField({ label, value, onChange }: { label: string; value: string; onChange: (words: string) => void }) {
  return (
    <AriaSearchField className="specs-search" aria-label={label} value={value} onChange={onChange}>
      <Input className="field-input" placeholder={label} />
    </AriaSearchField>
  )
}
