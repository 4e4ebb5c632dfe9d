import { useDeferredValue, useMemo } from 'react'
import { drawEvaluationChart } from '../../../../shared/evaluation/draw-evaluation-chart.ts'
import { explainRanking, explainSensitivity } from '../../../../shared/evaluation/reasons.ts'
import { scorePackages } from '../../../../shared/evaluation/score-packages.ts'
import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useLocale } from '../../../app/state/locale.ts'
import { reporting } from '../../../app/state/report-error.ts'
import { useIsReadOnly } from '../../../app/state/session.ts'
import { saveDownload } from '../../../shell/shell.ts'
import { Button } from '../../../ui/button/button.tsx'
import { InlineDrawing } from '../../../ui/drawing/inline-drawing.tsx'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import type { PackagePartProps } from '../package-part.ts'
import { changeEvaluation, tellPackages } from '../use-evaluation.ts'
import { DecisionField } from './decision-field.tsx'
import { RankingTable } from './ranking-table.tsx'
import { useWeightDraft } from './use-weight-draft.ts'
import { WeightsPanel } from './weights-panel.tsx'

/** 評価: the ranking as it follows from answers, marks and weights, computed while the weights move; why, and what would change it. */
export function EvaluationPart({ place, view, onGo }: PackagePartProps) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const isReadOnly = useIsReadOnly()
  const { shown, setCriterion, setWeights } = useWeightDraft(place, view)
  const scores = useMemo(() => scorePackages(shown), [shown])
  // Sentences and picture may come a moment after the points while a slider is being drawn.
  const settled = useDeferredValue(shown)
  const told = useMemo(() => {
    const of = scorePackages(settled)
    return { reasons: explainRanking(settled, of, translate), sensitivity: explainSensitivity(settled, of, translate), chart: drawEvaluationChart(settled, of, translate).svg }
  }, [settled, translate])
  if (view.packages.length === 0) {
    return (
      <div className="packages-empty" data-pane>
        <EmptyState
          actions={
            <Button look="filled" size="medium" onPress={() => onGo('candidates')}>
              {translate('packages.toCandidates')}
            </Button>
          }
        >
          {translate('packages.noPackages')}
        </EmptyState>
      </div>
    )
  }
  const key = { project: place.project, evaluation: view.id }
  const choose = (chosen: string | null) =>
    void changeEvaluation(place, () => client.packages.updateEvaluation({ ...key, chosen }), (before) => ({ ...before, chosen })).then(() =>
      tellPackages(place, chosen === null ? translate('packages.unchosen') : translate('packages.chosenDone', { name: view.packages.find(({ id }) => id === chosen)?.name ?? '' })),
    )
  const takePicture = (format: 'svg' | 'png') => void reporting(async () => saveDownload((await client.packages.chart({ ...key, format, locale })) as File))
  return (
    <div className="packages-evaluation">
      <section className="packages-results" data-pane aria-label={translate('packages.part.evaluation')}>
        <RankingTable view={shown} scores={scores} isReadOnly={isReadOnly} onChoose={choose} />
        <div className="packages-told">
          <section>
            <h2>{translate('packages.reasons')}</h2>
            <ul>
              {told.reasons.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </section>
          <section>
            <h2>{translate('packages.sensitivity')}</h2>
            <ul>
              {told.sensitivity.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </section>
        </div>
        {view.chosen !== null && <DecisionField place={place} view={view} isReadOnly={isReadOnly} onTakeBack={() => choose(null)} />}
        <section>
          <div className="packages-bar packages-bar--plain">
            <h2>{translate('packages.chart')}</h2>
            <span className="grow" />
            <Button look="bare" onPress={() => takePicture('svg')}>
              {translate('packages.chart.svg')}
            </Button>
            <Button look="bare" onPress={() => takePicture('png')}>
              {translate('packages.chart.png')}
            </Button>
          </div>
          <InlineDrawing className="packages-chart" svg={told.chart} label={`${translate('packages.chart.title', { name: view.name })} ${told.reasons[0] ?? ''}`} />
        </section>
        <p className="packages-note">{translate('packages.unknownRule')}</p>
      </section>
      <WeightsPanel place={place} view={shown} isReadOnly={isReadOnly} onCriterion={setCriterion} onWeights={setWeights} />
    </div>
  )
}
