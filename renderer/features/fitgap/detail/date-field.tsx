import { Input, Label, TextField } from 'react-aria-components'
import '../../../ui/field/field.css'

/** A day, or none. The browser's own field: it takes typing, arrows and the calendar. */
export function DateField({ label, value, onChange, isReadOnly = false }: { label: string; value: string | null; onChange: (value: string | null) => void; isReadOnly?: boolean }) {
  return (
    <TextField className="field field--small" value={value ?? ''} onChange={(text) => onChange(text === '' ? null : text)} isReadOnly={isReadOnly} type={'date' as 'text'}>
      <Label className="field-label">{label}</Label>
      <Input className="field-input" />
    </TextField>
  )
}
