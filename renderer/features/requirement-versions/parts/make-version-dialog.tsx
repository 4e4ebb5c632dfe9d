import { useState } from 'react'
import type { RequirementVersion } from '../../../../shared/contract/reports.ts'
import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { reporting } from '../../../app/state/report-error.ts'
import { whileSaving } from '../../../app/state/save-state.ts'
import { showToast } from '../../../app/state/toasts.ts'
import { NameDialog } from '../../../ui/dialog/name-dialog.tsx'
import { Segments } from '../../../ui/field/segments.tsx'
import { TextField } from '../../../ui/field/text-field.tsx'
import { drawFlows } from '../draw-flows.ts'

const stages = ['presented', 'adjusting', 'fixed'] as const

export interface MakeVersionDialogProps {
  project: string
  /** Number the version will have. */
  next: number
  /** Told while diagrams are drawn; null at the end. */
  onDrawing: (progress: { done: number; total: number } | null) => void
  onMade: (version: RequirementVersion) => void
  onClose: () => void
}

/** Asks for name, stage and reason, has the diagrams drawn, and keeps the version. */
export function MakeVersionDialog({ project, next, onDrawing, onMade, onClose }: MakeVersionDialogProps) {
  const translate = useTranslate()
  const [stage, setStage] = useState<(typeof stages)[number]>('presented')
  const [note, setNote] = useState('')
  const make = async (name: string) => {
    await reporting(async () => {
      try {
        await drawFlows(project, { onProgress: (done, total) => onDrawing({ done, total }) })
      } finally {
        onDrawing(null)
      }
      const version = await whileSaving(() => client.reports.makeVersion({ project, name, stage, note: note.trim() }))
      showToast({ text: translate('requirementVersions.made', { name }) })
      onMade(version)
    })
  }
  return (
    <NameDialog
      title={translate('requirementVersions.makeTitle')}
      label={translate('requirementVersions.name')}
      initial={translate('requirementVersions.suggestedName', { number: next })}
      doLabel={translate('requirementVersions.make')}
      cancelLabel={translate('app.cancel')}
      onClose={onClose}
      onSubmit={(name) => void make(name)}
    >
      <Segments
        label={translate('requirementVersions.stage')}
        value={stage}
        choices={stages.map((id) => ({ id, label: translate(`requirementVersions.stage.${id}`) }))}
        onChange={setStage}
      />
      <TextField label={translate('requirementVersions.note')} value={note} onChange={setNote} maxLength={2000} />
      <p>{translate('requirementVersions.makeText')}</p>
    </NameDialog>
  )
}
