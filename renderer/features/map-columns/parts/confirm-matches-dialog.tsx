import { useState } from 'react'
import type { RowMatch } from '../../../../shared/steps/apply/match-rows.ts'
import type { StepTable } from '../../../../shared/steps/step-table.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Dialog } from '../../../ui/dialog/dialog.tsx'
import { CheckField } from '../../../ui/field/check-field.tsx'

export interface ConfirmMatchesDialogProps {
  /** The flow's present table and the one that is to take its place. */
  before: StepTable
  after: StepTable
  /** Rows that were recognised by words alike. */
  matches: readonly RowMatch[]
  /** Called with the indexes of the rows that are other steps after all. */
  onConfirm: (different: readonly number[]) => void
  onClose: () => void
}

/** Rows without keys were recognised by words that are alike: which of them really are the same steps. */
export function ConfirmMatchesDialog({ before, after, matches, onConfirm, onClose }: ConfirmMatchesDialogProps) {
  const translate = useTranslate()
  const [different, setDifferent] = useState<readonly number[]>([])
  const textOf = (key: string) => before.rows.find((row) => row.key === key)?.text ?? ''
  const toggle = (row: number, isSame: boolean) => setDifferent((rows) => (isSame ? rows.filter((other) => other !== row) : [...rows, row]))
  return (
    <Dialog
      width="wide"
      title={translate('mapColumns.confirmTitle')}
      onClose={onClose}
      actions={
        <>
          <Button size="medium" onPress={onClose}>
            {translate('app.cancel')}
          </Button>
          <Button look="filled" size="medium" onPress={() => onConfirm(different)}>
            {translate('mapColumns.confirmDo')}
          </Button>
        </>
      }
    >
      <p>{translate('mapColumns.confirmBody')}</p>
      <ul className="step-import-matches">
        {matches.map(({ row, key }) => (
          <li key={row}>
            <CheckField isSelected={!different.includes(row)} onChange={(isSame) => toggle(row, isSame)}>
              {translate('mapColumns.confirmPair', { before: textOf(key), after: after.rows[row]?.text ?? '' })}
            </CheckField>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
