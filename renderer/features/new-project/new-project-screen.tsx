import { useState } from 'react'
import { Form } from 'react-aria-components'
import { isMunicipalityCode } from '../../../shared/domain/municipality-code.ts'
import { client } from '../../api/client.ts'
import { StatusItems } from '../../app/frame/slots.tsx'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { setIncomingFiles, useIncomingFiles } from '../../app/state/incoming-files.ts'
import { navigate } from '../../app/state/navigation.ts'
import { enterProject } from '../../app/state/open-project.ts'
import { reporting } from '../../app/state/report-error.ts'
import { nameOfShellFile, pickSaveLocation } from '../../shell/shell.ts'
import { Button } from '../../ui/button/button.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { AreaChoice } from './parts/area-choice.tsx'
import './new-project-screen.css'

/** 新しいプロジェクト: one page. Only the municipality's name is needed; everything can be changed later. */
export function NewProjectScreen() {
  const translate = useTranslate()
  const incoming = useIncomingFiles((state) => state.files)
  const [municipality, setMunicipality] = useState('')
  const [code, setCode] = useState('')
  const [ownName, setOwnName] = useState<string>()
  const [areas, setAreas] = useState<readonly string[]>([])
  const [path, setPath] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const proposedName = municipality.trim() === '' ? '' : translate('newProject.proposedName', { municipality: municipality.trim() })
  const name = ownName ?? proposedName
  const digits = code.normalize('NFKC').trim()
  const codeError = digits.length >= 6 && !isMunicipalityCode(digits) ? translate('newProject.codeWrong', { code: digits }) : undefined
  const isReady = municipality.trim() !== '' && name.trim() !== '' && (digits === '' || isMunicipalityCode(digits)) && !isBusy

  const choosePlace = async () => {
    const chosen = await pickSaveLocation({ title: translate('newProject.placeTitle'), kind: 'project', suggestedName: `${name.trim() || translate('newProject.fileName')}.kurabe` })
    if (chosen !== null) setPath(chosen)
  }
  const create = async () => {
    setIsBusy(true)
    await reporting(async () => {
      const opened = await client.project.create({ name: name.trim(), municipalityName: municipality.trim(), municipalityCode: digits, areas: [...areas], path })
      await enterProject(opened, incoming.length > 0 ? { route: { screen: 'import', project: opened.project } } : {})
    })
    setIsBusy(false)
  }
  const cancel = () => {
    setIncomingFiles([])
    navigate({ screen: 'start' })
  }

  return (
    <Form
      className="new-project"
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady) void create()
      }}
    >
      <div className="new-project-body">
        <h1>{translate('newProject.title')}</h1>
        <div className="new-project-columns">
          <section className="new-project-column" aria-label={translate('newProject.whose')}>
            <h2>{translate('newProject.whose')}</h2>
            <TextField label={translate('newProject.municipality')} value={municipality} onChange={setMunicipality} maxLength={60} autoFocus isRequired validationBehavior="aria" />
            <TextField
              label={translate('newProject.code')}
              note={translate('newProject.codeNote')}
              value={code}
              onChange={setCode}
              error={codeError}
              maxLength={6}
              inputMode="numeric"
            />
            <TextField label={translate('newProject.name')} note={translate('newProject.nameNote')} value={name} onChange={setOwnName} maxLength={100} />
            <div className="field">
              <span className="field-label" id="new-project-place">
                {translate('newProject.place')}
              </span>
              <div className="new-project-place">
                <span className="grow" title={path ?? undefined}>
                  {path ?? translate('newProject.placeLater')}
                </span>
                <Button onPress={() => void choosePlace()} aria-describedby="new-project-place">
                  {translate('newProject.choosePlace')}
                </Button>
              </div>
            </div>
          </section>
          <AreaChoice chosen={areas} onChange={setAreas} />
        </div>
      </div>
      <div className="new-project-actions">
        {incoming.length > 0 && (
          <span className="grow ink-2">
            {translate('newProject.incoming', { count: incoming.length, first: nameOfShellFile(incoming[0]!) })}
          </span>
        )}
        <Button size="medium" onPress={cancel}>
          {translate('app.cancel')}
        </Button>
        <Button size="medium" look="filled" type="submit" isDisabled={!isReady}>
          {translate('newProject.create')}
        </Button>
      </div>
      <StatusItems>
        <span>{translate('newProject.later')}</span>
      </StatusItems>
    </Form>
  )
}
