import { useState } from 'react'
import { levelSheet, qualitySheet } from '../../../shared/reports/folder/line-sheets.ts'
import { registerText } from '../../../shared/register/register-text.ts'
import { client } from '../../api/client.ts'
import { UndoButtons } from '../../app/commands/undo-buttons.tsx'
import { Commands, StatusItems, Tools } from '../../app/frame/slots.tsx'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import type { ProjectScreenProps } from '../../app/routes.tsx'
import { useLocale } from '../../app/state/locale.ts'
import { navigate } from '../../app/state/navigation.ts'
import { useIsReadOnly, useSession } from '../../app/state/session.ts'
import { showToast } from '../../app/state/toasts.ts'
import { TakeAwayMenu } from '../../app/take-away/take-away-menu.tsx'
import { Button } from '../../ui/button/button.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { Segments } from '../../ui/field/segments.tsx'
import type { LinePart } from './line-columns.ts'
import { LineGrid } from './parts/line-grid.tsx'
import { changeLines, stepLines, useLines } from './use-lines.ts'
import './requirement-versions.css'

const parts = ['quality', 'levels'] as const

/** 非機能要件 and SLA: lines that start from a template and are the project's own from then on. */
export function RequirementLinesScreen({ project }: ProjectScreenProps) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const view = useLines(project)
  const isReadOnly = useIsReadOnly()
  const areas = useSession((session) => session.overview?.areas ?? [])
  const [part, setPart] = useState<LinePart>('quality')
  const [isStarted, setStarted] = useState(false)
  if (view === undefined) return null
  const isEmpty = view.quality.length === 0 && view.levels.length === 0
  const template = async () => {
    const taken = await changeLines(project, () => client.reports.takeTemplate({ project, locale }))
    if (taken === undefined) return
    const undo = { label: translate('app.undo'), run: () => void stepLines(project, 'undo') }
    showToast(taken.added === 0 ? { text: translate('reportLines.templateNothing') } : { text: translate('reportLines.templateAdded', { count: taken.added }), action: undo })
  }
  const lines = view[part]
  return (
    <>
      <Commands>
        <Button onPress={() => navigate({ screen: 'project', project, tab: 'reports' })}>{translate('reportLines.back')}</Button>
        {!isReadOnly && !isEmpty && <Button onPress={() => void template()}>{translate('reportLines.templateMore')}</Button>}
        <TakeAwayMenu
          name={translate(`reportLines.${part}`)}
          download={(format) => client.reports.downloadLines({ project, part, format, locale })}
          write={(path) => client.reports.exportLines({ project, part, path, overwrite: true, locale })}
          text={() => registerText(part === 'quality' ? qualitySheet(view.quality, translate) : levelSheet(view.levels, translate))}
        />
      </Commands>
      <Tools>
        <section className="requirement-tools" data-pane aria-label={translate('reportLines.tools')}>
          {!isReadOnly && <UndoButtons id="report-lines" next={view} onStep={(direction) => void stepLines(project, direction)} />}
          <Segments label={translate('reportLines.show')} value={part} choices={parts.map((id) => ({ id, label: `${translate(`reportLines.${id}`)} ${view[id].length}` }))} onChange={setPart} />
        </section>
      </Tools>
      {isEmpty && !isStarted ? (
        <EmptyState
          actions={
            !isReadOnly && (
              <>
                <Button look="filled" size="medium" onPress={() => void template()}>
                  {translate('reportLines.template')}
                </Button>
                <Button size="medium" onPress={() => setStarted(true)}>
                  {translate('reportLines.own')}
                </Button>
              </>
            )
          }
        >
          {translate('reportLines.empty')}
        </EmptyState>
      ) : (
        <LineGrid key={part} project={project} part={part} view={view} areas={areas} />
      )}
      <StatusItems>
        <span>{translate('reportLines.count', { count: lines.length, blank: lines.filter(({ target }) => target === '').length })}</span>
        <span className="grow" />
        {!isReadOnly && <span>{translate('reportLines.hint')}</span>}
      </StatusItems>
    </>
  )
}
