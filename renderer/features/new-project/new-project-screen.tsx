import { useRef, useState } from 'react'
import { Form } from 'react-aria-components'
import { isMunicipalityCode } from '../../../shared/domain/municipality-code.ts'
import { client } from '../../api/client.ts'
import { StatusItems } from '../../app/frame/slots.tsx'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { setIncomingFiles, useIncomingFiles } from '../../app/state/incoming-files.ts'
import { hideAllMessages } from '../../app/state/messages.ts'
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
  const [hasTried, setHasTried] = useState(false)
  const [hasLeftCode, setHasLeftCode] = useState(false)
  const body = useRef<HTMLDivElement>(null)

  const proposedName = municipality.trim() === '' ? '' : translate('newProject.proposedName', { municipality: municipality.trim() })
  const name = ownName ?? proposedName
  const digits = code.normalize('NFKC').trim()
  const isCodeUsable = digits === '' || isMunicipalityCode(digits)
  // While the code is being typed it is not wrong yet.
  const showsCode = hasTried || hasLeftCode || digits.length >= 6
  const codeError = isCodeUsable || !showsCode ? undefined : translate(/^\d{6}$/.test(digits) ? 'newProject.codeWrong' : 'newProject.codeForm', { code: digits })
  const isReady = municipality.trim() !== '' && name.trim() !== '' && isCodeUsable

  const choosePlace = async () => {
    const chosen = await pickSaveLocation({ title: translate('newProject.placeTitle'), kind: 'project', suggestedName: `${name.trim() || translate('newProject.fileName')}.kurabe`, keepsExisting: true })
    if (chosen !== null) setPath(chosen)
  }
  const create = async () => {
    if (isBusy) return
    hideAllMessages()
    if (!isReady) {
      setHasTried(true)
      return requestAnimationFrame(() => body.current?.querySelector<HTMLInputElement>('[aria-invalid=true]')?.focus())
    }
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
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault()
        void create()
      }}
    >
      <div className="new-project-body" ref={body}>
        <h1>{translate('newProject.title')}</h1>
        <div className="new-project-columns">
          <section className="new-project-column" aria-label={translate('newProject.whose')}>
            <h2>{translate('newProject.whose')}</h2>
            <TextField label={translate('newProject.municipality')} value={municipality} onChange={setMunicipality} maxLength={60} autoFocus error={hasTried && municipality.trim() === '' ? translate('newProject.needsMunicipality') : undefined} isRequired />
            <TextField
              label={translate('newProject.code')}
              note={translate('newProject.codeNote')}
              value={code}
              onChange={setCode}
              error={codeError}
              onBlur={() => setHasLeftCode(true)}
              maxLength={6}
              inputMode="numeric"
            />
            <TextField label={translate('newProject.name')} note={translate('newProject.nameNote')} value={name} onChange={setOwnName} maxLength={100} error={hasTried && name.trim() === '' ? translate('newProject.needsName') : undefined} />
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
        <Button size="medium" look="filled" type="submit" isDisabled={isBusy}>
          {translate('newProject.create')}
        </Button>
      </div>
      <StatusItems>
        <span>{translate('newProject.later')}</span>
      </StatusItems>
    </Form>
  )
}
