import { useState } from 'react'
import type { ProcedureSummary } from '../../../../shared/contract/project.ts'
import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { reporting } from '../../../app/state/report-error.ts'
import { whileSaving } from '../../../app/state/save-state.ts'
import { reloadOverview, useSession } from '../../../app/state/session.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Dialog } from '../../../ui/dialog/dialog.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { TextField } from '../../../ui/field/text-field.tsx'
import { flowTitle } from './flow-title.ts'
import type { FlowPair } from './flow-pair.ts'

/** 見直し後を作る: a copy of an AsIs or of the standard to go on from; it is compared with the same other side at once. */
export function CreateToBeDialog({
  procedure,
  pair,
  onCreated,
  onClose,
}: {
  procedure: ProcedureSummary
  pair: FlowPair
  onCreated: (pair: FlowPair) => void
  onClose: () => void
}) {
  const translate = useTranslate()
  const [origin, setOrigin] = useState(pair.subject)
  const [name, setName] = useState('')
  const [isMaking, setIsMaking] = useState(false)
  const origins = procedure.flows.filter(({ kind }) => kind !== 'package')
  const create = () =>
    void reporting(async () => {
      const { project } = useSession.getState()
      if (project === null) return
      setIsMaking(true)
      const { flow } = await whileSaving(() => client.flow.createToBe({ project: project.project, flow: origin, name }))
      await reloadOverview()
      onClose()
      onCreated({ subject: flow, reference: pair.reference })
    }).finally(() => setIsMaking(false))
  return (
    <Dialog
      title={translate('compare.create')}
      onClose={onClose}
      actions={
        <>
          <Button size="medium" onPress={onClose}>
            {translate('app.cancel')}
          </Button>
          <Button size="medium" look="filled" isDisabled={isMaking} onPress={create}>
            {translate('compare.create')}
          </Button>
        </>
      }
    >
      <p>{translate('compare.createToBe.note')}</p>
      <SelectField
        label={translate('compare.createToBe.origin')}
        value={origin}
        choices={origins.map((flow) => ({ id: flow.id, label: `${translate(`app.kind.${flow.kind}`)}　${flowTitle(flow, procedure.flows, translate)}` }))}
        onChange={setOrigin}
      />
      <TextField label={translate('compare.createToBe.name')} note={translate('compare.createToBe.nameNote')} value={name} maxLength={100} onChange={setName} />
    </Dialog>
  )
}
