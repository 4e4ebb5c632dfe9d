import { useState } from 'react'
import type { EvidenceEntry } from '../../../../shared/contract/fit-gap-tables.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { NameDialog } from '../../../ui/dialog/name-dialog.tsx'
import { TextField } from '../../../ui/field/text-field.tsx'

/** A document as 根拠: its name, the page, and what it says there. */
export function FileEvidenceDialog({ onAdd, onClose }: { onAdd: (entry: EvidenceEntry) => void; onClose: () => void }) {
  const translate = useTranslate()
  const [page, setPage] = useState('')
  const [text, setText] = useState('')
  return (
    <NameDialog
      title={translate('fitgapTable.detail.addFile')}
      label={translate('fitgapTable.detail.fileName')}
      doLabel={translate('fitgapTable.detail.addFileDo')}
      cancelLabel={translate('app.cancel')}
      onClose={onClose}
      onSubmit={(name) => onAdd({ kind: 'file', name, page: page.trim(), text: text.trim() })}
    >
      <TextField label={translate('fitgapTable.detail.page')} value={page} onChange={setPage} maxLength={60} />
      <TextField label={translate('fitgapTable.detail.quote')} value={text} onChange={setText} maxLength={1000} />
    </NameDialog>
  )
}
