import { useState } from 'react'
import { standardBusinessAreas } from '../../../shared/domain/business-areas.ts'
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
/** Marks an official 業務 that the project does not have yet. */
const official = 'official '

/** Adds a procedure to a 業務 (or a new one) and goes there. */
export function AddProcedureDialog({ area, onClose, onAdded }: { area?: string; onClose: () => void; onAdded?: (procedure: string) => void }) {
  const translate = useTranslate()
  const { project, overview } = useSession()
  const areas = overview?.areas ?? []
  const [chosen, setChosen] = useState<string | null>(area ?? areas[0]?.id ?? null)
  const known = new Set(areas.map(({ name }) => name))
  const others = standardBusinessAreas.filter((name) => !known.has(name))
  const [areaName, setAreaName] = useState('')
  if (project === null) return null
  const add = (name: string) =>
    reporting(async () => {
      const key = project.project
      const added = await whileSaving(async () => {
        const fresh = chosen === newArea ? areaName.trim() : chosen?.startsWith(official) ? chosen.slice(official.length) : undefined
        const into = fresh === undefined ? (chosen ?? '') : (await client.procedure.addArea({ project: key, name: fresh })).area
        return client.procedure.add({ project: key, area: into, name })
      })
      await reloadOverview()
      if (onAdded !== undefined) return onAdded(added.procedure)
      navigate({ screen: 'procedure', project: key, procedure: added.procedure, tab: 'flows', selection: [] })
    })
  const isTaken = (name: string) => overview?.procedures.some((procedure) => procedure.area === chosen && procedure.name.trim() === name) ?? false
  return (
    <NameDialog
      title={translate('home.addProcedureTitle')}
      label={translate('home.procedureName')}
      doLabel={translate('home.addDo')}
      cancelLabel={translate('app.cancel')}
      canSubmit={chosen !== null && (chosen !== newArea || areaName.trim() !== '')}
      faultOf={(name) => (isTaken(name) ? translate('home.procedureTaken') : undefined)}
      onClose={onClose}
      onSubmit={(name) => void add(name)}
    >
      <SelectField
        label={translate('home.areas')}
        value={chosen}
        placeholder={translate('home.chooseArea')}
        choices={[...areas.map(({ id, name }) => ({ id, label: name })), ...others.map((name) => ({ id: `${official}${name}`, label: name })), { id: newArea, label: translate('home.newArea') }]}
        onChange={setChosen}
      />
      {chosen === newArea && <TextField label={translate('home.areaName')} value={areaName} onChange={setAreaName} maxLength={60} />}
    </NameDialog>
  )
}
