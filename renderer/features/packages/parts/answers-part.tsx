import { useMemo, useState } from 'react'
import type { PackageAnswer } from '../../../../shared/contract/packages.ts'
import { sumCosts } from '../../../../shared/evaluation/score-cost.ts'
import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { navigate } from '../../../app/state/navigation.ts'
import { useIsReadOnly } from '../../../app/state/session.ts'
import { Button } from '../../../ui/button/button.tsx'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { Segments } from '../../../ui/field/segments.tsx'
import { applyGridEdit, type GridEdit, type GridRow } from '../../../ui/grid/model/grid-row.ts'
import { packageLetter, type PackagePartProps } from '../package-part.ts'
import { changeEvaluation, tellPackages } from '../use-evaluation.ts'
import { answerColumns, answerRows, readAnswerCells, withAnswers } from './answer-cells.ts'
import { filteredLines, lineFilters, type LineFilter } from './line-filter.ts'
import { EvaluationGrid } from './evaluation-grid.tsx'
import { keepRefused, useRefusedCells } from './refused-cells.ts'
import { useGridNotice } from './use-grid-notice.ts'


/** The answers of all candidates, line by line, to type in, paste into and look through. */
export function AnswersPart({ place, view, onGo }: PackagePartProps) {
  const translate = useTranslate()
  const isReadOnly = useIsReadOnly()
  const refused = useRefusedCells(view.id)
  const { notice, tell, say } = useGridNotice()
  const [cell, setCell] = useState({ row: '', column: '' })
  // The lines of a filter stay until another one is chosen: none vanishes under the hand that answers it.
  const [filter, setFilter] = useState<{ id: LineFilter; shown: ReadonlySet<string> | null }>({ id: 'all', shown: null })
  const columns = useMemo(() => answerColumns(view, translate), [view, translate])
  const rows = useMemo(() => {
    const shown = filter.shown
    return answerRows(view, translate)
      .filter(({ id }) => shown === null || shown.has(id))
      .map((row) => ({ ...row, cells: { ...row.cells, ...refusedOf(row, refused) } }))
  }, [view, filter, refused, translate])
  const counts = useMemo(() => new Map(lineFilters.map((id) => [id, filteredLines(view, id).size])), [view])
  const sums = useMemo(() => sumCosts(view), [view])
  const freeCosts = useMemo(() => {
    const asked = filteredLines(view, 'all')
    const isOpen = ({ subject, answer, cost }: PackageAnswer) => answer === 'yes' && cost === null && asked.has(subject)
    return view.packages.flatMap(({ id }) => (view.answers[id] ?? []).filter(isOpen).map(({ subject }) => ({ package: id, subject, cost: 0 })))
  }, [view])

  const edit = (given: GridEdit): readonly GridRow[] => {
    const read = readAnswerCells(given.cells)
    keepRefused(view.id, read.refused)
    if (read.notes.length > 0) say([...new Set(read.notes)].map((note) => translate(`packages.cost.note.${note}`)).join(' '))
    if (read.answers.length > 0) void changeEvaluation(place, () => client.packages.writeAnswers({ project: place.project, answers: read.answers }), (before) => withAnswers(before, read.answers))
    if (read.weights.size > 0) {
      const kept = Object.entries({ ...view.weights.rows, ...Object.fromEntries(read.weights) }).filter((entry): entry is [string, number] => entry[1] !== null && entry[1] !== 1)
      const weights = { ...view.weights, rows: Object.fromEntries(kept) }
      void changeEvaluation(place, () => client.packages.updateEvaluation({ project: place.project, evaluation: view.id, weights }), (before) => ({ ...before, weights }))
    }
    return applyGridEdit(rows, given)
  }
  if (view.packages.length === 0 || view.lines.length === 0) {
    const isWithoutLines = view.lines.length === 0
    return (
      <div className="packages-empty" data-pane>
        <EmptyState
          actions={
            <Button look="filled" size="medium" onPress={() => (isWithoutLines ? navigate({ screen: 'project', project: place.project, tab: 'specs', area: place.area }) : onGo('candidates'))}>
              {translate(isWithoutLines ? 'packages.toSpecs' : 'packages.toCandidates')}
            </Button>
          }
        >
          {translate(isWithoutLines ? 'packages.noLines' : 'packages.noPackages')}
        </EmptyState>
      </div>
    )
  }
  const refusal = refused[`${cell.row} ${cell.column}`]
  return (
    <section className="packages-part" data-pane aria-label={translate('packages.part.answers')}>
      <div className="packages-bar">
        <Segments
          label={translate('packages.filter')}
          value={filter.id}
          choices={lineFilters.map((id) => ({ id, label: translate(`packages.filter.${id}`, { count: counts.get(id) ?? 0 }) }))}
          onChange={(id) => setFilter({ id, shown: id === 'all' ? null : filteredLines(view, id) })}
        />
        {!isReadOnly && freeCosts.length > 0 && (
          <Button
            look="bare"
            onPress={() =>
              void changeEvaluation(place, () => client.packages.writeAnswers({ project: place.project, answers: freeCosts }), (before) => withAnswers(before, freeCosts)).then(() =>
                tellPackages(place, translate('packages.freeCostsDone', { count: freeCosts.length })),
              )
            }
          >
            {translate('packages.freeCosts', { count: freeCosts.length })}
          </Button>
        )}
        <span className="grow" />
        <Button look="link" onPress={() => navigate({ screen: 'project', project: place.project, tab: 'sent-sheets', area: place.area })}>
          {translate('packages.toSheets')}
        </Button>
      </div>
      <EvaluationGrid
        place={place}
        id="package-answers"
        label={translate('packages.part.answers')}
        rows={rows}
        columns={columns}
        refused={refused}
        notices={{ tell, say }}
        onWrite={edit}
        onCell={setCell}
      />
      <p className="packages-notice" role="status" data-refused={refusal !== undefined || undefined}>
        {refusal === undefined ? notice || costSums(view.packages, sums, translate) : translate(refusal.reason)}
      </p>
    </section>
  )
}

function refusedOf(row: GridRow, refused: ReturnType<typeof useRefusedCells>): Record<string, string> {
  return Object.fromEntries(Object.keys(row.cells).flatMap((column) => (refused[`${row.id} ${column}`] === undefined ? [] : [[column, refused[`${row.id} ${column}`]!.text]])))
}

function costSums(packages: PackagePartProps['view']['packages'], sums: ReturnType<typeof sumCosts>, translate: ReturnType<typeof useTranslate>): string {
  const listed = packages.map(({ id }, index) => {
    const sum = sums.get(id)!
    const range = sum.low === sum.high ? sum.low.toLocaleString('en-US') : `${sum.low.toLocaleString('en-US')}–${sum.high.toLocaleString('en-US')}`
    return translate(sum.isUnknown ? 'packages.costSum.unknown' : sum.unknown > 0 ? 'packages.costSum.range' : 'packages.costSum.known', { letter: packageLetter(index), range, count: sum.unknown })
  })
  return translate('packages.costSums', { sums: listed.join('　') })
}
