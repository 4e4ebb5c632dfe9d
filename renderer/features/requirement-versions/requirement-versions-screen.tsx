import { useState } from 'react'
import { registerText } from '../../../shared/register/register-text.ts'
import { changeSheet } from '../../../shared/reports/versions/change-sheet.ts'
import { client } from '../../api/client.ts'
import { Commands, StatusItems, Tools } from '../../app/frame/slots.tsx'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import type { ProjectScreenProps } from '../../app/routes.tsx'
import { useLocale } from '../../app/state/locale.ts'
import { navigate } from '../../app/state/navigation.ts'
import { useIsReadOnly, useSession } from '../../app/state/session.ts'
import { TakeAwayMenu } from '../../app/take-away/take-away-menu.tsx'
import { Button } from '../../ui/button/button.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { MessageBar } from '../../ui/feedback/message-bar.tsx'
import { Meter } from '../../ui/feedback/meter.tsx'
import { Segments } from '../../ui/field/segments.tsx'
import { SelectField } from '../../ui/field/select-field.tsx'
import { setReportChoice } from '../reports/report-state.ts'
import { ChangeList } from './parts/change-list.tsx'
import { MakeVersionDialog } from './parts/make-version-dialog.tsx'
import { SettleDialog } from './parts/settle-dialog.tsx'
import { VersionList } from './parts/version-list.tsx'
import { useComparison, useVersions } from './use-versions.ts'
import './requirement-versions.css'

const filters = ['all', 'added', 'changed', 'removed'] as const
const now = 'now'

/** 要件の版: what was presented, adjusted and fixed, and what changed between two of them. */
export function RequirementVersionsScreen({ project }: ProjectScreenProps) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const isReadOnly = useIsReadOnly()
  const areas = useSession((session) => session.overview?.areas ?? [])
  const { versions, reload } = useVersions(project)
  const [chosen, setChosen] = useState<{ before: string | null; after: string | null }>({ before: null, after: null })
  const [filter, setFilter] = useState<(typeof filters)[number]>('all')
  const [asking, setAsking] = useState<'make' | 'settle' | null>(null)
  const [drawing, setDrawing] = useState<{ done: number; total: number } | null>(null)
  const [round, setRound] = useState(0)
  const before = chosen.before ?? versions?.[0]?.id ?? null
  const changes = useComparison(project, before, chosen.after, round)
  if (versions === undefined) return null
  const shown = changes?.filter(({ change }) => filter === 'all' || change === filter)
  const choices = versions.map(({ id, number, name, stage }) => ({ id, label: translate('requirementVersions.choice', { number, name, stage: translate(`requirementVersions.stage.${stage}`) }) }))
  const nameOf = (id: string | null) => versions.find((version) => version.id === id)?.name ?? translate('requirementVersions.now')
  const count = (which: (typeof filters)[number]) => (which === 'all' ? changes?.length : changes?.filter(({ change }) => change === which).length) ?? 0
  const toFolder = () => {
    setReportChoice(project, { version: chosen.before })
    navigate({ screen: 'project', project, tab: 'reports', item: 'folder' })
  }
  const pair = before === null ? null : { project, before, after: chosen.after, locale }
  return (
    <>
      <Commands>
        <Button onPress={() => navigate({ screen: 'project', project, tab: 'reports' })}>{translate('requirementVersions.back')}</Button>
        {!isReadOnly && <Button onPress={() => setAsking('settle')}>{translate('requirementVersions.settle')}</Button>}
        {versions.length > 0 && <Button onPress={toFolder}>{chosen.before === null ? translate('requirementVersions.folder') : translate('requirementVersions.folderOf', { name: nameOf(chosen.before) })}</Button>}
        {!isReadOnly && versions.length > 0 && (
          <Button look="filled" isDisabled={drawing !== null} onPress={() => setAsking('make')}>
            {translate('requirementVersions.make')}
          </Button>
        )}
      </Commands>
      {drawing !== null && (
        <MessageBar tone="information">
          {translate('requirementVersions.making', drawing)} <Meter value={drawing.done} of={drawing.total} />
        </MessageBar>
      )}
      {versions.length > 0 && (
        <Tools>
          <section className="requirement-tools" data-pane aria-label={translate('requirementVersions.compareTools')}>
            <SelectField isSmall label={translate('requirementVersions.before')} value={before} choices={choices} onChange={(id) => setChosen({ ...chosen, before: id })} />
            <SelectField
              isSmall
              label={translate('requirementVersions.after')}
              value={chosen.after ?? now}
              choices={[{ id: now, label: translate('requirementVersions.now') }, ...choices]}
              onChange={(id) => setChosen({ ...chosen, after: id === now ? null : id })}
            />
            <Segments
              label={translate('requirementVersions.filter')}
              value={filter}
              choices={filters.map((id) => ({ id, label: `${translate(id === 'all' ? 'requirementVersions.filter.all' : `requirementVersions.change.${id}`)} ${count(id)}` }))}
              onChange={setFilter}
            />
            <span className="grow" />
            {pair !== null && shown !== undefined && shown.length > 0 && (
              <TakeAwayMenu
                name={translate('requirementVersions.fileName', { before: nameOf(before), after: nameOf(chosen.after) })}
                download={(format) => client.reports.downloadComparison({ ...pair, format })}
                write={(path) => client.reports.exportComparison({ ...pair, path, overwrite: true })}
                text={() => registerText(changeSheet(shown, translate))}
              />
            )}
          </section>
        </Tools>
      )}
      {versions.length === 0 ? (
        <EmptyState
          actions={
            !isReadOnly && (
              <Button look="filled" size="medium" isDisabled={drawing !== null} onPress={() => setAsking('make')}>
                {translate('requirementVersions.make')}
              </Button>
            )
          }
        >
          {translate('requirementVersions.empty')}
        </EmptyState>
      ) : (
        <div className="requirement-versions">
          <section className="requirement-list" data-pane tabIndex={0} aria-label={translate('requirementVersions.list')}>
            <VersionList versions={versions} before={before} onChoose={(id) => setChosen({ before: id, after: null })} />
          </section>
          <section className="requirement-difference" data-pane tabIndex={0} aria-label={translate('requirementVersions.changes')}>
            <h2>{translate('requirementVersions.changes')}</h2>
            <div role="status">
              {shown === undefined && <p>{translate('requirementVersions.comparing')}</p>}
              {shown?.length === 0 && <p>{translate('requirementVersions.same')}</p>}
            </div>
            {shown !== undefined && shown.length > 0 && <ChangeList changes={shown} />}
          </section>
        </div>
      )}
      {asking === 'make' && (
        <MakeVersionDialog
          project={project}
          next={(versions[0]?.number ?? 0) + 1}
          onDrawing={setDrawing}
          onMade={() => {
            reload()
            setRound((value) => value + 1)
          }}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'settle' && <SettleDialog project={project} areas={areas} onClose={() => setAsking(null)} />}
      <StatusItems>
        <span>{translate('requirementVersions.count', { versions: versions.length, changes: changes?.length ?? 0 })}</span>
        <span className="grow" />
        <span>{isReadOnly ? translate('requirementVersions.readOnly') : versions.length > 0 && translate('requirementVersions.hint')}</span>
      </StatusItems>
    </>
  )
}
