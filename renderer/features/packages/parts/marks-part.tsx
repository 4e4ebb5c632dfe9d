import { useMemo, useState } from 'react'
import type { Mark } from '../../../../shared/contract/packages.ts'
import { jurorsOf, summariseMarks } from '../../../../shared/evaluation/score-marks.ts'
import type { MessageKey } from '../../../../shared/i18n/translate.ts'
import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useIsReadOnly } from '../../../app/state/session.ts'
import { Button } from '../../../ui/button/button.tsx'
import { NameDialog } from '../../../ui/dialog/name-dialog.tsx'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import type { GridColumn } from '../../../ui/grid/model/grid-column.ts'
import { applyGridEdit, type GridEdit, type GridRow } from '../../../ui/grid/model/grid-row.ts'
import type { PackagePartProps } from '../package-part.ts'
import { changeEvaluation } from '../use-evaluation.ts'
import { MarkReason } from './mark-reason.tsx'
import { isSameMark, markOf } from './marks.ts'
import { EvaluationGrid } from './evaluation-grid.tsx'
import { keepRefused, useRefusedCells } from './refused-cells.ts'
import { useGridNotice } from './use-grid-notice.ts'

const mostJurors = 30

/** 審査の点: what each juror gives each package in each criterion beyond functions, cost and I/F, and why; mean and spread beside it. */
export function MarksPart({ place, view, onGo }: PackagePartProps) {
  const translate = useTranslate()
  const isReadOnly = useIsReadOnly()
  const refused = useRefusedCells(view.id)
  const { notice, tell, say } = useGridNotice()
  const [cell, setCell] = useState<{ row: string; column: string }>({ row: '', column: '' })
  const [added, setAdded] = useState<readonly string[]>([])
  const [isNaming, setNaming] = useState(false)
  const known = useMemo(() => jurorsOf(view.marks), [view])
  const jurors = useMemo(() => [...new Set([...known, ...added])], [known, added])
  const columns = useMemo(
    (): GridColumn[] => [
      { id: 'criterion', label: translate('packages.column.criterion'), width: 190, kind: 'text', isReadOnly: true },
      { id: 'package', label: translate('packages.column.name'), width: 220, kind: 'text', isReadOnly: true },
      ...jurors.map((juror): GridColumn => ({ id: `juror ${juror}`, label: juror || translate('packages.juror.unnamed'), width: 110, kind: 'number' })),
      { id: 'mean', label: translate('packages.column.mean'), width: 72, kind: 'number', isReadOnly: true },
      { id: 'range', label: translate('packages.column.spreadRange'), width: 170, kind: 'text', isReadOnly: true },
    ],
    [jurors, translate],
  )
  const rows = useMemo(
    () =>
      view.criteria
        .filter(({ kind }) => kind === 'other')
        .flatMap((criterion) =>
          view.packages.map((entry): GridRow => {
            const id = `${criterion.id}/${entry.id}`
            const summary = summariseMarks(view.marks, entry.id, criterion.id)
            const cells: Record<string, string> = { criterion: criterion.name, package: entry.name, mean: summary?.mean.toFixed(1) ?? '' }
            cells['range'] = summary === null ? translate('packages.unmarked') : translate('packages.spreadOf', { lowest: summary.lowest, highest: summary.highest, spread: summary.spread.toFixed(1) })
            for (const juror of jurors) {
              const points = markOf(view.marks, { criterion: criterion.id, package: entry.id, juror })?.points
              cells[`juror ${juror}`] = refused[`${id} juror ${juror}`]?.text ?? (typeof points === 'number' ? String(points) : '')
            }
            return { id, cells }
          }),
        ),
    [view, jurors, refused, translate],
  )
  const edit = (given: GridEdit): readonly GridRow[] => {
    const refusals = new Map<string, { text: string; reason: MessageKey } | null>()
    const marks: Mark[] = []
    for (const { row, column, text } of given.cells) {
      const [criterion = '', packageId = ''] = row.split('/')
      const juror = column.slice('juror '.length)
      const points = readPoints(text)
      refusals.set(`${row} ${column}`, points === undefined ? { text, reason: 'packages.mark.refused' } : null)
      if (points !== undefined) marks.push({ criterion, package: packageId, juror, points, reason: markOf(view.marks, { criterion, package: packageId, juror })?.reason ?? '' })
    }
    keepRefused(view.id, refusals)
    if (marks.length > 0) {
      // A juror whose last mark is taken away keeps the column as long as the screen is open.
      setAdded((names) => [...new Set([...names, ...marks.map(({ juror }) => juror)])])
      void changeEvaluation(place, () => client.packages.writeMarks({ project: place.project, evaluation: view.id, marks }), (before) => ({
        ...before,
        marks: [...before.marks.filter((mark) => !marks.some((written) => isSameMark(written, mark))), ...marks.filter(({ points, reason }) => points !== null || reason !== '')],
      }))
    }
    return applyGridEdit(rows, given)
  }
  if (rows.length === 0) {
    return (
      <div className="packages-empty" data-pane>
        <EmptyState
          actions={
            <Button look="filled" size="medium" onPress={() => onGo(view.packages.length === 0 ? 'candidates' : 'evaluation')}>
              {translate(view.packages.length === 0 ? 'packages.toCandidates' : 'packages.toCriteria')}
            </Button>
          }
        >
          {translate(view.packages.length === 0 ? 'packages.noPackages' : 'packages.noOtherCriteria')}
        </EmptyState>
      </div>
    )
  }
  const current = `${cell.row} ${cell.column}`
  const refusal = refused[current]
  const [criterion = '', packageId = ''] = cell.row.split('/')
  const isMark = cell.column.startsWith('juror ') && rows.some(({ id }) => id === cell.row)
  return (
    <section className="packages-part" data-pane aria-label={translate('packages.part.marks')}>
      <div className="packages-bar">
        <p>{translate(jurors.length === 0 ? 'packages.noJurors' : 'packages.marksHint')}</p>
        <span className="grow" />
        {!isReadOnly && (
          <Button look={jurors.length === 0 ? 'filled' : 'outlined'} isDisabled={jurors.length >= mostJurors} onPress={() => setNaming(true)}>
            {translate('packages.addJuror')}
          </Button>
        )}
      </div>
      <EvaluationGrid
        place={place}
        id="package-marks"
        label={translate('packages.part.marks')}
        rows={rows}
        columns={columns}
        refused={refused}
        notices={{ tell, say }}
        onWrite={edit}
        onCell={setCell}
      />
      <div className="packages-mark">
        {isMark ? (
          <MarkReason key={current} place={place} view={view} mark={{ criterion, package: packageId, juror: cell.column.slice('juror '.length) }} isReadOnly={isReadOnly} />
        ) : (
          <p>{translate(jurors.length === 0 ? 'packages.noJurors' : 'packages.markReasonHint')}</p>
        )}
      </div>
      <p className="packages-notice" role="status" data-refused={refusal !== undefined || undefined}>
        {refusal === undefined ? notice : translate(refusal.reason)}
      </p>
      {isNaming && (
        <NameDialog
          title={translate('packages.addJurorTitle')}
          label={translate('packages.jurorName')}
          doLabel={translate('packages.add')}
          cancelLabel={translate('app.cancel')}
          faultOf={(name) => (jurors.includes(name) ? translate('packages.jurorKnown') : name.length > 60 ? translate('packages.jurorTooLong') : undefined)}
          onSubmit={(name) => setAdded((names) => [...names, name])}
          onClose={() => setNaming(false)}
        />
      )}
    </section>
  )
}

/** Points 0..100, null where the cell is empty, undefined where it is neither. */
function readPoints(text: string): number | null | undefined {
  const typed = text.normalize('NFKC').trim().replace(/点$/, '')
  if (typed === '') return null
  const points = Number(typed)
  return /^\d{1,3}(?:\.\d+)?$/.test(typed) && points <= 100 ? points : undefined
}
