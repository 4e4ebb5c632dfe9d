import { useState } from 'react'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { navigate } from '../../../app/state/navigation.ts'
import { useSession } from '../../../app/state/session.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Dialog } from '../../../ui/dialog/dialog.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'

export interface AttachFlowDialogProps {
  project: string
  /** Name and 業務 of the spec: procedures of its 業務 come first. */
  name: string
  area: string
  attached: readonly string[]
  /** Flows that other editions of the 業務 have: the likeliest. */
  likely: readonly string[]
  onAttach: (flow: string, name: string) => void
  onClose: () => void
}

/** Which standard flow belongs to a spec: one that is there, or the way to a new one. */
export function AttachFlowDialog({ project, name, area, attached, likely, onAttach, onClose }: AttachFlowDialogProps) {
  const translate = useTranslate()
  const procedures = (useSession((session) => session.overview?.procedures) ?? []).toSorted((one, other) => Number(other.area === area) - Number(one.area === area))
  const flows = procedures
    .flatMap((procedure) => procedure.flows.filter(({ id, kind }) => kind === 'standard' && !attached.includes(id)).map((flow) => ({ id: flow.id, label: `${procedure.name}　${flow.name}` })))
    .toSorted((one, other) => Number(likely.includes(other.id)) - Number(likely.includes(one.id)))
  const [flow, setFlow] = useState(flows[0]?.id ?? null)
  const [procedure, setProcedure] = useState(procedures[0]?.id ?? null)
  const chosen = flows.find(({ id }) => id === flow)
  return (
    <Dialog
      title={translate('specLinks.attachTitle', { name })}
      onClose={onClose}
      actions={
        <>
          <Button size="medium" onPress={onClose}>
            {translate('app.cancel')}
          </Button>
          <Button
            size="medium"
            look="filled"
            isDisabled={chosen === undefined}
            onPress={() => {
              if (chosen !== undefined) onAttach(chosen.id, chosen.label)
              onClose()
            }}
          >
            {translate('specLinks.attachDo')}
          </Button>
        </>
      }
    >
      <div className="attach-flow">
        {flows.length > 0 ? (
          <SelectField label={translate('specLinks.attachExisting')} value={flow} choices={flows} onChange={setFlow} />
        ) : (
          <p>{translate('specLinks.attachNone')}</p>
        )}
        <h3>{translate('specLinks.attachNew')}</h3>
        {procedure === null ? (
          <p>{translate('specLinks.noProcedure')}</p>
        ) : (
          <>
            <p className="ink-2">{translate('specLinks.attachNewNote')}</p>
            <SelectField label={translate('specLinks.procedure')} value={procedure} choices={procedures.map((one) => ({ id: one.id, label: one.name }))} onChange={setProcedure} />
            <div className="attach-ways">
              <Button onPress={() => navigate({ screen: 'import', project, procedure })}>{translate('specLinks.importBpmn')}</Button>
              <Button onPress={() => navigate({ screen: 'procedure', project, procedure, tab: 'step-import', selection: [] })}>{translate('specLinks.drawFromTable')}</Button>
            </div>
          </>
        )}
      </div>
    </Dialog>
  )
}
