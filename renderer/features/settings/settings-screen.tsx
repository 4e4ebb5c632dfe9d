import { useState } from 'react'
import { StatusItems } from '../../app/frame/slots.tsx'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { setLocale, useLocale } from '../../app/state/locale.ts'
import { setPerson, usePerson } from '../../app/state/person.ts'
import { useSession } from '../../app/state/session.ts'
import { Button } from '../../ui/button/button.tsx'
import { Segments } from '../../ui/field/segments.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { JudgementListDialog } from '../fitgap-table/judgement-list-dialog.tsx'

/** 設定: the language, and who decides at this PC. Everything takes effect at once. */
export function SettingsScreen() {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const person = usePerson()
  const project = useSession((session) => session.project)
  const [isEditingJudgements, setIsEditingJudgements] = useState(false)
  return (
    <div className="text-page">
      <div className="text-column">
        <h1>{translate('settings.title')}</h1>
        <p className="ink-2">{translate('settings.note')}</p>
        <section className="stack">
          <h2>{translate('settings.language')}</h2>
          <Segments
            label={translate('settings.language')}
            value={locale}
            choices={[
              { id: 'ja', label: '日本語' },
              { id: 'en', label: 'English' },
            ]}
            onChange={setLocale}
          />
        </section>
        <section className="stack">
          <h2>{translate('settings.person')}</h2>
          <p>{translate('settings.personNote')}</p>
          <TextField label={translate('settings.office')} value={person.office} maxLength={30} onChange={(office) => setPerson({ name: person.name, office })} />
          <TextField label={translate('settings.name')} value={person.name} maxLength={29} onChange={(name) => setPerson({ office: person.office, name })} />
        </section>
        {project !== null && (
          <section className="stack">
            <h2>{translate('judgementList.settings')}</h2>
            <p>{translate('judgementList.settingsNote')}</p>
            <div>
              <Button size="medium" onPress={() => setIsEditingJudgements(true)}>
                {translate('judgementList.open')}
              </Button>
            </div>
          </section>
        )}
      </div>
      {project !== null && isEditingJudgements && <JudgementListDialog project={project.project} onClose={() => setIsEditingJudgements(false)} onChanged={() => undefined} />}
      <StatusItems>
        <span>{translate('settings.local')}</span>
      </StatusItems>
    </div>
  )
}
