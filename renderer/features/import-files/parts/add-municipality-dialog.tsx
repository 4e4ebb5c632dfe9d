import { useState } from 'react'
import { isMunicipalityCode } from '../../../../shared/domain/municipality-code.ts'
import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { reporting } from '../../../app/state/report-error.ts'
import { whileSaving } from '../../../app/state/save-state.ts'
import { reloadOverview, useSession } from '../../../app/state/session.ts'
import { NameDialog } from '../../../ui/dialog/name-dialog.tsx'
import { TextField } from '../../../ui/field/text-field.tsx'

/** Adds another municipality whose flows are brought in. */
export function AddMunicipalityDialog({ onClose, onAdded }: { onClose: () => void; onAdded: (municipality: string) => void }) {
  const translate = useTranslate()
  const project = useSession((session) => session.project?.project ?? '')
  const [code, setCode] = useState('')
  const digits = code.normalize('NFKC').trim()
  const isValid = digits === '' || isMunicipalityCode(digits)
  const add = (name: string) =>
    reporting(async () => {
      const { municipality } = await whileSaving(() => client.procedure.addMunicipality({ project, name, code: digits }))
      await reloadOverview()
      onAdded(municipality)
    })
  return (
    <NameDialog
      title={translate('importFiles.ownerTitle')}
      label={translate('importFiles.ownerName')}
      doLabel={translate('importFiles.addDo')}
      cancelLabel={translate('app.cancel')}
      canSubmit={isValid}
      onClose={onClose}
      onSubmit={(name) => void add(name)}
    >
      <TextField
        label={translate('newProject.code')}
        note={translate('newProject.codeNote')}
        error={isValid || digits.length < 6 ? undefined : translate('newProject.codeWrong', { code: digits })}
        value={code}
        onChange={setCode}
        maxLength={6}
        inputMode="numeric"
      />
    </NameDialog>
  )
}
