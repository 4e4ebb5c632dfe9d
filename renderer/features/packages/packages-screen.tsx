import { useMemo } from 'react'
import { answerSheet } from '../../../shared/evaluation/evaluation-sheets.ts'
import { registerText } from '../../../shared/register/register-text.ts'
import { client } from '../../api/client.ts'
import { UndoButtons } from '../../app/commands/undo-buttons.tsx'
import { Commands, StatusItems, Tools } from '../../app/frame/slots.tsx'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import type { ProjectScreenProps } from '../../app/routes.tsx'
import { useLocale } from '../../app/state/locale.ts'
import { navigate } from '../../app/state/navigation.ts'
import { useSession } from '../../app/state/session.ts'
import { TakeAwayMenu } from '../../app/take-away/take-away-menu.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { Segments } from '../../ui/field/segments.tsx'
import { SelectField } from '../../ui/field/select-field.tsx'
import { packageParts, type PackagePart } from './package-part.ts'
import { AnswersPart } from './parts/answers-part.tsx'
import { CandidatesPart } from './parts/candidates-part.tsx'
import { EvaluationPart } from './parts/evaluation-part.tsx'
import { MarksPart } from './parts/marks-part.tsx'
import { stepEvaluation, useEvaluation } from './use-evaluation.ts'
import './packages.css'

/** パッケージ: candidates of a 業務, what they answer, the jurors' marks, and the ranking that follows. The part shown stands in the address. */
export function PackagesScreen({ project, area: given, item }: ProjectScreenProps) {
  const translate = useTranslate()
  const areas = useSession((session) => session.overview?.areas) ?? []
  const area = areas.find(({ id }) => id === given)?.id ?? areas[0]?.id
  if (area === undefined) {
    return (
      <div className="packages-empty" data-pane>
        <EmptyState>{translate('packages.noArea')}</EmptyState>
      </div>
    )
  }
  return <PackagesOfArea key={area} project={project} area={area} areas={areas} part={packageParts.find((part) => part === item) ?? 'answers'} />
}

function PackagesOfArea({ project, area, areas, part }: { project: string; area: string; areas: readonly { id: string; name: string }[]; part: PackagePart }) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const place = useMemo(() => ({ project, area }), [project, area])
  const view = useEvaluation(place)
  const go = (next: { area?: string; part?: PackagePart }) => navigate({ screen: 'project', project, tab: 'packages', area: next.area ?? area, item: next.part ?? part })
  const Part = { candidates: CandidatesPart, answers: AnswersPart, marks: MarksPart, evaluation: EvaluationPart }[part]
  return (
    <>
      <Commands>
        {view && (
          <TakeAwayMenu
            name={translate('packages.fileName', { name: view.name })}
            download={(format) => client.packages.workbook({ project, evaluation: view.id, format, locale })}
            write={(path) => client.packages.exportTo({ project, evaluation: view.id, path, overwrite: true, locale })}
            text={() => registerText(answerSheet(view, translate))}
          />
        )}
      </Commands>
      <Tools>
        <section className="packages-tools" data-pane aria-label={translate('packages.tools')}>
          <SelectField isSmall isLabelHidden label={translate('packages.area')} value={area} choices={areas.map(({ id, name }) => ({ id, label: name }))} onChange={(id) => go({ area: id })} />
          <Segments
            label={translate('packages.parts')}
            value={part}
            choices={packageParts.map((id) => ({ id, label: translate(`packages.part.${id}`) }))}
            onChange={(id) => go({ part: id })}
          />
          <span className="packages-tools-line" />
          <UndoButtons id="packages" next={view ?? undefined} onStep={(direction) => void stepEvaluation(place, direction)} />
        </section>
      </Tools>
      {view === null && (
        <div className="packages-empty" data-pane>
          <EmptyState>{translate('packages.readOnlyEmpty')}</EmptyState>
        </div>
      )}
      {view && <Part place={place} view={view} onGo={(next) => go({ part: next })} />}
      <StatusItems>
        {view && (
          <span>
            {translate('packages.count', {
              packages: view.packages.length,
              lines: view.lines.length,
              unanswered: view.packages.reduce((sum, { unanswered }) => sum + unanswered, 0),
            })}
          </span>
        )}
        <span className="grow" />
        {view && view.specName + view.tableName !== '' && (
          <span>{[view.specName && translate('packages.fromSpec', { name: view.specName }), view.tableName && translate('packages.fromTable', { name: view.tableName })].filter(Boolean).join('　')}</span>
        )}
      </StatusItems>
    </>
  )
}
