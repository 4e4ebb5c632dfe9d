import { useState } from 'react'
import { Label, TextArea, TextField, type TextFieldProps } from 'react-aria-components'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Dialog } from '../../../ui/dialog/dialog.tsx'
import { useTable, useTableState } from '../use-table.ts'
import '../../../ui/field/field.css'

/** The stop of the method: ③ is not stored before its reason is written. Shown while changes wait for one. */
export function JustificationDialog({ onDone }: { onDone: () => void }) {
  const asking = useTableState((state) => state.asking)
  return asking === null ? null : <Question rows={asking.rows} onDone={onDone} />
}

function Question({ rows, onDone }: { rows: readonly string[]; onDone: () => void }) {
  const table = useTable()
  const translate = useTranslate()
  const [text, setText] = useState('')
  const answer = (given: string) => {
    table.justify(given)
    onDone()
  }
  const press: TextFieldProps['onKeyDown'] = (event) => {
    // Esc is the dialog's.
    event.continuePropagation()
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing || event.keyCode === 229) return
    event.preventDefault()
    if (text.trim() !== '') answer(text)
  }
  const first = table.rowById(rows[0] ?? null)
  return (
    <Dialog
      title={translate('fitgapTable.justify.title')}
      onClose={() => answer('')}
      actions={
        <>
          <Button size="medium" onPress={() => answer('')}>
            {translate('app.cancel')}
          </Button>
          <Button size="medium" look="filled" isDisabled={text.trim() === ''} onPress={() => answer(text)}>
            {translate('fitgapTable.justify.do')}
          </Button>
        </>
      }
    >
      <p>{translate('fitgap.decision.developmentNeedsReason')}</p>
      <p className="ink-2">
        {rows.length === 1 && first !== undefined ? translate('fitgapTable.justify.row', { number: first.number, name: first.name }) : translate('fitgapTable.justify.rows', { count: rows.length })}
      </p>
      <TextField className="field" value={text} onChange={setText} maxLength={4000} isRequired autoFocus onKeyDown={press}>
        <Label className="field-label">{translate('fitGapTables.column.justification')}</Label>
        <TextArea className="field-input table-lines-field" rows={3} />
      </TextField>
    </Dialog>
  )
}
