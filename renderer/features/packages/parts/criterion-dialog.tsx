import { useState } from 'react'
import type { Criterion } from '../../../../shared/contract/packages.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { NameDialog } from '../../../ui/dialog/name-dialog.tsx'
import { TextField } from '../../../ui/field/text-field.tsx'

export interface CriterionDialogProps {
  /** Null for a new one. */
  criterion: Criterion | null
  onSubmit: (fields: { name: string; description: string }) => void
  onClose: () => void
}

/** Name and description of a criterion. */
export function CriterionDialog({ criterion, onSubmit, onClose }: CriterionDialogProps) {
  const translate = useTranslate()
  const [description, setDescription] = useState(criterion?.description ?? '')
  return (
    <NameDialog
      title={translate(criterion === null ? 'packages.addCriterion' : 'packages.editCriterion')}
      label={translate('packages.column.criterion')}
      initial={criterion?.name ?? ''}
      doLabel={translate(criterion === null ? 'packages.add' : 'packages.change')}
      cancelLabel={translate('app.cancel')}
      onSubmit={(name) => onSubmit({ name, description })}
      onClose={onClose}
    >
      <TextField label={translate('packages.column.description')} value={description} onChange={setDescription} maxLength={1000} />
    </NameDialog>
  )
}
