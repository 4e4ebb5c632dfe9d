import { useMemo, useState, type ComponentType } from 'react'
import type { FlowSummary, ProcedureSummary } from '../../../shared/contract/project.ts'
import type { ReviewView } from '../../../shared/contract/review.ts'
import { stepPins } from '../../../shared/review/pin-marks.ts'
import type { ReviewState } from '../../../shared/review/review-state.ts'
import { client } from '../../api/client.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import type { ProcedureScreenProps } from '../../app/routes.tsx'
import { navigate, setSelection, useSelection } from '../../app/state/navigation.ts'
import { decider } from '../../app/state/person.ts'
import { useIsReadOnly, useProcedure } from '../../app/state/session.ts'
import { Button } from '../../ui/button/button.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { chooseFlow } from '../flow-editor/choose-flow.ts'
import { ReviewCommands } from './parts/review-commands.tsx'
import { ReviewDiagram } from './parts/review-diagram.tsx'
import { ReviewList } from './parts/review-list.tsx'
import { ReviewStatus } from './parts/review-status.tsx'
import { ReviewTools, type ReviewMode } from './parts/review-tools.tsx'
import { passesFilter, reviewEntries, type ReviewEntry, type ReviewFilter } from './review-entries.ts'
import { changeReview, useReview, type ReviewPlace } from './use-review.ts'
import { useFlowText } from './use-flow-text.ts'
import './review.css'

/** What the lower part of the list gets: the line that is looked at. */
export interface ReviewPanelProps {
  place: ReviewPlace
  procedure: string
  view: ReviewView
  entry: ReviewEntry
  isReadOnly: boolean
  onState: (state: ReviewState) => void
  onMove: (by: 1 | -1) => void
}

export interface ReviewLayoutProps extends ProcedureScreenProps {
  mode: ReviewMode
  Panel: ComponentType<ReviewPanelProps>
}

/** The diagram at the left, at the right the list of its steps and what is said of the one that is looked at. */
export function ReviewLayout({ project, procedure: id, flow, mode, Panel }: ReviewLayoutProps) {
  const translate = useTranslate()
  const procedure = useProcedure(id)
  if (procedure === undefined) return null
  const shown = chooseFlow(procedure, flow)
  if (shown === undefined) {
    return (
      <EmptyState
        actions={
          <Button look="filled" size="medium" onPress={() => navigate({ screen: 'procedure', project, procedure: id, tab: 'flows', selection: [] })}>
            {translate('editor.toFlows')}
          </Button>
        }
      >
        {translate('review.noFlow', { name: procedure.name })}
      </EmptyState>
    )
  }
  return <Shown key={shown.id} project={project} procedure={procedure} flow={shown} mode={mode} Panel={Panel} />
}

interface ShownProps {
  project: string
  procedure: ProcedureSummary
  flow: FlowSummary
  mode: ReviewMode
  Panel: ComponentType<ReviewPanelProps>
}

function Shown({ project, procedure, flow, mode, Panel }: ShownProps) {
  const place = useMemo(() => ({ project, flow: flow.id }), [project, flow.id])
  const xml = useFlowText(project, flow.id)
  const view = useReview(place)
  const isReadOnly = useIsReadOnly()
  const [filter, setFilter] = useState<ReviewFilter>('all')
  const [chosen] = useSelection()
  const [isWhole, setWhole] = useState(false)
  const pins = useMemo(() => (view === undefined ? [] : stepPins(view)), [view])
  if (view === undefined) return null
  const entries = reviewEntries(view)
  const first = entries.find(({ kind }) => kind === 'step') ?? entries[0]!
  const entry = isWhole ? entries[0]! : (entries.find(({ element }) => element === chosen) ?? first)
  const list = entries.filter((candidate) => candidate === entry || passesFilter(candidate, filter))
  const choose = (element: string) => {
    setWhole(element === '')
    setSelection(element === '' ? [] : [element])
  }
  const move = (by: 1 | -1) => {
    const next = list[list.indexOf(entry) + by]
    if (next !== undefined) choose(next.element)
  }
  const confirm = (state: ReviewState) => {
    if (isReadOnly || entry.step === null) return
    void changeReview(place, () => client.review.confirm({ ...place, elements: [entry.element], state, person: decider() }))
  }
  return (
    <>
      <ReviewCommands place={place} procedure={procedure.id} flow={flow} view={view} isReadOnly={isReadOnly} />
      <ReviewTools place={place} view={view} mode={mode} filter={filter} onFilter={setFilter} isReadOnly={isReadOnly} />
      <div className="review">
        <ReviewDiagram xml={xml} name={view.name} pins={pins} entry={entry} entries={entries} onChoose={choose} />
        <div className="review-side">
          <ReviewList
            mode={mode}
            entries={list}
            entry={entry}
            onChoose={choose}
            onState={(state) => {
              confirm(state)
              move(1)
            }}
          />
          <Panel key={entry.element} place={place} procedure={procedure.id} view={view} entry={entry} isReadOnly={isReadOnly} onState={confirm} onMove={move} />
        </div>
      </div>
      <ReviewStatus view={view} shown={list.length} />
    </>
  )
}
