import { useMemo } from 'react'
import { customisationSheet, lostFunctionSheet } from '../../../shared/lost-functions/lost-function-sheets.ts'
import { registerText } from '../../../shared/register/register-text.ts'
import { client } from '../../api/client.ts'
import { UndoButtons } from '../../app/commands/undo-buttons.tsx'
import { Commands, StatusItems, Tools } from '../../app/frame/slots.tsx'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import type { ProjectScreenProps } from '../../app/routes.tsx'
import { useLocale } from '../../app/state/locale.ts'
import { navigate } from '../../app/state/navigation.ts'
import { useIsReadOnly, useSession } from '../../app/state/session.ts'
import { TakeAwayMenu } from '../../app/take-away/take-away-menu.tsx'
import { Button } from '../../ui/button/button.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { Segments } from '../../ui/field/segments.tsx'
import { SelectField } from '../../ui/field/select-field.tsx'
import { customisationList, lostList } from './parts/lost-columns.ts'
import { LostGrid } from './parts/lost-grid.tsx'
import { ProposalList } from './parts/proposal-list.tsx'
import { stepLost, useLostFunctions } from './use-lost-functions.ts'
import './lost-functions.css'

const parts = ['lost', 'customisations'] as const
type Part = (typeof parts)[number]

/** 何が失われるか: functions that the new system will not have, and the customised parts of today's. The list shown stands in the address. */
export function LostFunctionsScreen({ project, area: given, item }: ProjectScreenProps) {
  const translate = useTranslate()
  const areas = useSession((session) => session.overview?.areas) ?? []
  const area = areas.find(({ id }) => id === given)?.id ?? areas[0]?.id
  if (area === undefined) {
    return (
      <div className="lost-empty" data-pane>
        <EmptyState>{translate('lostFunctions.noArea')}</EmptyState>
      </div>
    )
  }
  return <LostOfArea key={area} project={project} area={area} areas={areas} part={parts.find((part) => part === item) ?? 'lost'} />
}

function LostOfArea({ project, area, areas, part }: { project: string; area: string; areas: readonly { id: string; name: string }[]; part: Part }) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const isReadOnly = useIsReadOnly()
  const place = useMemo(() => ({ project, area }), [project, area])
  const view = useLostFunctions(place)
  const list = useMemo(() => view && (part === 'lost' ? lostList(view, translate) : customisationList(view, translate)), [view, part, translate])
  const go = (next: { area?: string; part?: Part }) => navigate({ screen: 'project', project, tab: 'lost-functions', area: next.area ?? area, item: next.part ?? part })
  return (
    <>
      <Commands>
        <Button onPress={() => navigate({ screen: 'project', project, tab: 'fitgap-tables' })}>{translate('fitgapTable.toList')}</Button>
        {view && (
          <TakeAwayMenu
            name={translate('lostFunctions.fileName', { name: view.areaName })}
            download={(format) => client.lostFunctions.download({ ...place, part, format, locale })}
            write={(path) => client.lostFunctions.exportTo({ ...place, part, path, overwrite: true, locale })}
            text={() => registerText(part === 'lost' ? lostFunctionSheet(view, translate) : customisationSheet(view, translate))}
          />
        )}
      </Commands>
      <Tools>
        <section className="lost-tools" data-pane aria-label={translate('lostFunctions.tools')}>
          <SelectField isSmall isLabelHidden label={translate('lostFunctions.area')} value={area} choices={areas.map(({ id, name }) => ({ id, label: name }))} onChange={(id) => go({ area: id })} />
          <Segments
            label={translate('lostFunctions.parts')}
            value={part}
            choices={parts.map((id) => ({ id, label: translate(`lostFunctions.part.${id}`) }))}
            onChange={(id) => go({ part: id })}
          />
          {!isReadOnly && <UndoButtons id="lost-functions" next={view} onStep={(direction) => void stepLost(place, direction)} />}
        </section>
      </Tools>
      {view && list && (
        <div className="lost" data-part={part}>
          <section className="lost-work" data-pane aria-label={translate(`lostFunctions.part.${part}`)}>
            <p className="lost-hint">{translate(`lostFunctions.hint.${part}`)}</p>
            <LostGrid key={part} place={place} part={part} list={list} isReadOnly={isReadOnly} />
          </section>
          {part === 'lost' && <ProposalList place={place} view={view} isReadOnly={isReadOnly} />}
        </div>
      )}
      <StatusItems>
        {view && (
          <span>
            {translate('lostFunctions.count', {
              lost: view.lost.length,
              untold: view.lost.filter(({ toldOn }) => toldOn === null).length,
              customisations: view.customisations.length,
              unclear: view.customisations.filter(({ stillNeeded }) => stillNeeded === '' || stillNeeded === 'unknown').length,
            })}
          </span>
        )}
      </StatusItems>
    </>
  )
}
