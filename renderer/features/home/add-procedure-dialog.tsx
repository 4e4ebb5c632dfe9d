import { useState } from 'react'
import { client } from '../../api/client.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { navigate } from '../../app/state/navigation.ts'
import { reporting } from '../../app/state/report-error.ts'
import { whileSaving } from '../../app/state/save-state.ts'
import { reloadOverview, useSession } from '../../app/state/session.ts'
import { NameDialog } from '../../ui/dialog/name-dialog.tsx'
import { SelectField } from '../../ui/field/select-field.tsx'
import { TextField } from '../../ui/field/text-field.tsx'

const newArea = 'new'

/** Adds a procedure to a 業務 (or a new one) and goes there. */
export function AddProcedureDialog({ area, onClose, onAdded }: { area?: string; onClose: () => void; onAdded?: (procedure: string) => void }) {
  const translate = useTranslate()
  const { project, overview } = useSession()
  const areas = overview?.areas ?? []
  const [chosen, setChosen] = useState(area ?? areas[0]?.id ?? newArea)
  const [areaName, setAreaName] = useState('')
  if (project === null) return null
  const add = (name: string) =>
    reporting(async () => {
      const key = project.project
      const added = await whileSaving(async () => {
        const into = chosen === newArea ? (await client.procedure.addArea({ project: key, name: areaName.trim() })).area : chosen
        return client.procedure.add({ project: key, area: into, name })
      })
      await reloadOverview()
      if (onAdded !== undefined) return onAdded(added.procedure)
      navigate({ screen: 'procedure', project: key, procedure: added.procedure, tab: 'flows', selection: [] })
    })
  return (
    <NameDialog
      title={translate('home.addProcedureTitle')}
      label={translate('home.procedureName')}
      doLabel={translate('home.addDo')}
      cancelLabel={translate('app.cancel')}
      canSubmit={chosen !== newArea || areaName.trim() !== ''}
      onClose={onClose}
      onSubmit={(name) => void add(name)}
    >
      <SelectField
        label={translate('home.areas')}
        value={chosen}
        choices={[...areas.map(({ id, name }) => ({ id, label: name })), { id: newArea, label: translate('home.newArea') }]}
        onChange={setChosen}
      />
      {chosen === newArea && <TextField label={translate('home.areaName')} value={areaName} onChange={setAreaName} maxLength={60} />}
    </NameDialog>
  )
}
