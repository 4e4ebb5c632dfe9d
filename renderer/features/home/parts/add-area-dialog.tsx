import { useState } from 'react'
import { standardBusinessAreas } from '../../../../shared/domain/business-areas.ts'
import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { navigate } from '../../../app/state/navigation.ts'
import { reporting } from '../../../app/state/report-error.ts'
import { whileSaving } from '../../../app/state/save-state.ts'
import { reloadOverview, useSession } from '../../../app/state/session.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Dialog } from '../../../ui/dialog/dialog.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { TextField } from '../../../ui/field/text-field.tsx'

const own = 'own'

/** Adds a 業務: one of the official 20, or a name of one's own. */
export function AddAreaDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate()
  const { project, overview } = useSession()
  const known = new Set(overview?.areas.map(({ name }) => name))
  const left = standardBusinessAreas.filter((name) => !known.has(name))
  const [chosen, setChosen] = useState<string>(left[0] ?? own)
  const [name, setName] = useState('')
  if (project === null) return null
  const wanted = (chosen === own ? name : chosen).trim()
  const add = () => {
    onClose()
    void reporting(async () => {
      const { area } = await whileSaving(() => client.procedure.addArea({ project: project.project, name: wanted }))
      await reloadOverview()
      navigate({ screen: 'project', project: project.project, tab: 'procedures', area })
    })
  }
  return (
    <Dialog
      title={translate('home.addAreaTitle')}
      onClose={onClose}
      actions={
        <>
          <Button size="medium" onPress={onClose}>
            {translate('app.cancel')}
          </Button>
          <Button size="medium" look="filled" isDisabled={wanted === ''} onPress={add}>
            {translate('home.addDo')}
          </Button>
        </>
      }
    >
      <SelectField
        label={translate('home.areas')}
        value={chosen}
        choices={[...left.map((label) => ({ id: label, label })), { id: own, label: translate('home.newArea') }]}
        onChange={setChosen}
      />
      {chosen === own && <TextField label={translate('home.areaName')} value={name} onChange={setName} maxLength={60} autoFocus />}
    </Dialog>
  )
}
