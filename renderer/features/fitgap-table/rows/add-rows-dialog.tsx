import { useState } from 'react'
import { Label, TextArea, TextField } from 'react-aria-components'
import type { FitGapRowKind } from '../../../../shared/contract/fit-gap-tables.ts'
import type { MessageKey } from '../../../../shared/i18n/translate.ts'
import { parseDelimited } from '../../../../shared/steps/delimited-text.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Dialog } from '../../../ui/dialog/dialog.tsx'
import '../../../ui/field/field.css'

export interface AddRowsDialogProps {
  kind: FitGapRowKind
  onAdd: (rows: { name: string; middle?: string }[]) => void
  onClose: () => void
}

/** One line is one row; a cell pasted beside it from Excel is its 中項目. */
export function AddRowsDialog({ kind, onAdd, onClose }: AddRowsDialogProps) {
  const translate = useTranslate()
  const [text, setText] = useState('')
  const rows = rowsOf(text)
  return (
    <Dialog
      title={translate('fitgapTable.addDialog.title', { kind: translate(`fitGapTables.kind.${kind}` as MessageKey) })}
      onClose={onClose}
      actions={
        <>
          <Button size="medium" onPress={onClose}>
            {translate('app.cancel')}
          </Button>
          <Button
            size="medium"
            look="filled"
            isDisabled={rows.length === 0}
            onPress={() => {
              onClose()
              onAdd(rows)
            }}
          >
            {translate('fitgapTable.addDialog.do', { count: rows.length })}
          </Button>
        </>
      }
    >
      <TextField className="field" value={text} onChange={setText} maxLength={200_000} autoFocus>
        <Label className="field-label">{translate('fitgapTable.addDialog.names')}</Label>
        <TextArea className="field-input table-lines-field" rows={6} />
      </TextField>
      <p className="ink-2">{translate(`fitgapTable.kindNote.${kind}` as MessageKey)}</p>
    </Dialog>
  )
}

function rowsOf(text: string): { name: string; middle?: string }[] {
  return parseDelimited(text, '\t')
    .map((cells) => cells.map((cell) => cell.trim()))
    .filter(([name]) => name !== undefined && name !== '')
    .map(([name, middle]) => ({ name: name!.slice(0, 1000), ...(middle ? { middle: middle.slice(0, 200) } : {}) }))
}
