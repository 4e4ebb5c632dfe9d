import { useState } from 'react'
import type { SpecSummary } from '../../../../shared/contract/specs.ts'
import { dayOfMoment } from '../../../../shared/domain/day-of-moment.ts'
import { japaneseDate } from '../../../../shared/domain/japanese-date.ts'
import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { describeCause } from '../../../api/describe-error.ts'
import { useLocale } from '../../../app/state/locale.ts'
import { navigate } from '../../../app/state/navigation.ts'
import { formatRoute } from '../../../app/state/route.ts'
import { Button } from '../../../ui/button/button.tsx'
import { CellField } from '../../../ui/field/cell-field.tsx'
import { specName } from '../spec-name.ts'
import { UsingTables } from './using-tables.tsx'
import { specImportRoute } from '../spec-route.ts'
import { changeSpecs } from '../use-specs.ts'

export interface SpecAboutProps {
  project: string
  spec: SpecSummary
  isReadOnly: boolean
  onRemove: (spec: SpecSummary) => void
}

/** The edition itself: its number, date and note, where it came from, the flows it has. */
export function SpecAbout({ project, spec, isReadOnly, onRemove }: SpecAboutProps) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const [opened, setOpened] = useState<number>()
  const update = (changed: { edition?: string; issuedOn?: string | null; note?: string }) =>
    void changeSpecs(project, () => client.specs.update({ project, spec: spec.id, ...changed }))
  return (
    <>
      <h2>{specName(spec, translate)}</h2>
      <p className="ink-2">{translate('specLibrary.detailEmpty')}</p>
      <dl className="spec-facts">
        <dt>{translate('specLibrary.editionField')}</dt>
        <dd>
          <CellField label={translate('specLibrary.editionField')} value={spec.edition} isRequired maxLength={40} isReadOnly={isReadOnly} onCommit={(edition) => update({ edition })} />
        </dd>
        <dt>{translate('specLibrary.dateField')}</dt>
        <dd>
          <CellField type="date" label={translate('specLibrary.dateField')} value={spec.issuedOn ?? ''} maxLength={10} isReadOnly={isReadOnly} onCommit={(day) => update({ issuedOn: day === '' ? null : day })} />
        </dd>
        <dt>{translate('specLibrary.noteField')}</dt>
        <dd>
          <CellField
            label={translate('specLibrary.noteField')}
            value={spec.note}
            maxLength={4000}
            placeholder={translate('specLibrary.notePlaceholder')}
            isReadOnly={isReadOnly}
            onCommit={(note) => update({ note })}
          />
        </dd>
      </dl>
      <h3>{translate('specLibrary.usedIn')}</h3>
      {spec.flows.length === 0 && <p className="muted">{translate('specLibrary.noFlow')}</p>}
      <ul>
        {spec.flows.map(({ flow, name, procedure, procedureName }) => (
          <li key={flow}>
            <a href={formatRoute({ screen: 'procedure', project, procedure, tab: 'flow', flow, selection: [] })}>
              {procedureName} {name}
            </a>
          </li>
        ))}
      </ul>
      <UsingTables project={project} spec={spec.id} />
      <h3>{translate('specLibrary.sources')}</h3>
      <ul>
        {spec.sources.map((source, index) => (
          <li key={`${source.fileName} ${index}`}>
            {source.fileName}
            <span className="ink-2">
              {' '}
              {translate('specLibrary.sourceRead', { count: source.read, date: locale === 'ja' ? japaneseDate(dayOfMoment(source.importedAt)) : dayOfMoment(source.importedAt) })}
            </span>
            {source.unread.length > 0 && (
              <Button look="link" aria-expanded={opened === index} onPress={() => setOpened(opened === index ? undefined : index)}>
                {translate('specLibrary.sourceUnread', { count: source.unread.length })}
              </Button>
            )}
            {opened === index && (
              <ul className="spec-unread">
                {source.unread.map((note) => (
                  <li key={`${note.sheet} ${note.row}`}>
                    <b>{translate('specLibrary.rowAt', { sheet: note.sheet, row: note.row })}</b> {describeCause(note, translate)}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <div className="spec-actions">
          <Button onPress={() => navigate(specImportRoute(project, { spec: spec.id }))}>{translate('specLibrary.importMore')}</Button>
          <Button look="bare" onPress={() => onRemove(spec)}>
            {translate('specLibrary.removeOf')}
          </Button>
        </div>
      )}
    </>
  )
}
