import { useCallback } from 'react'
import { useGridWords } from '../../../app/i18n/use-grid-words.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useIsReadOnly } from '../../../app/state/session.ts'
import { Grid } from '../../../ui/grid/grid.tsx'
import type { GridColumn } from '../../../ui/grid/model/grid-column.ts'
import type { GridEdit, GridRow } from '../../../ui/grid/model/grid-row.ts'
import type { PackagePartProps } from '../package-part.ts'
import { stepEvaluation } from '../use-evaluation.ts'
import type { useRefusedCells } from './refused-cells.ts'
import type { useGridNotice } from './use-grid-notice.ts'

const none: ReadonlySet<string> = new Set()
const noSign = () => null

export interface EvaluationGridProps extends Pick<PackagePartProps, 'place'> {
  id: string
  label: string
  rows: readonly GridRow[]
  columns: readonly GridColumn[]
  refused: ReturnType<typeof useRefusedCells>
  notices: Pick<ReturnType<typeof useGridNotice>, 'tell' | 'say'>
  /** Writes cells; the lines themselves come from elsewhere and are neither added nor removed here. */
  onWrite: (given: GridEdit) => readonly GridRow[]
  onCell: (cell: { row: string; column: string }) => void
}

/** A grid of an evaluation: its lines are fixed, a value that cannot be taken stays as typed with its reason. */
export function EvaluationGrid({ place, id, label, rows, columns, refused, notices: { tell, say }, onWrite, onCell }: EvaluationGridProps) {
  const translate = useTranslate()
  const words = useGridWords()
  const isReadOnly = useIsReadOnly()
  const edit = (given: GridEdit): readonly GridRow[] => {
    if (given.removed.length === 0 && given.inserted.length === 0) return onWrite(given)
    say(translate('packages.fixedLines'))
    return rows
  }
  const problemAt = useCallback(
    (row: string, column: string) => {
      const refusal = refused[`${row} ${column}`]
      return refusal === undefined ? undefined : { tone: 'error' as const, text: translate(refusal.reason) }
    },
    [refused, translate],
  )
  const move = useCallback(
    ({ row, column }: { row: string | null; column: string }) => {
      onCell({ row: row ?? '', column })
      say('')
    },
    [onCell, say],
  )
  return (
    <div className="packages-grid">
      <Grid
        id={id}
        label={label}
        words={words}
        rows={rows}
        columns={columns}
        isReadOnly={isReadOnly}
        rowLimit={rows.length}
        newRow={() => ({ id: crypto.randomUUID(), cells: {} })}
        onEdit={edit}
        onUndo={() => void stepEvaluation(place, 'undo')}
        onRedo={() => void stepEvaluation(place, 'redo')}
        onNotice={(given) => (given.kind === 'too-many-rows' ? say(translate('packages.fixedLines')) : tell(given))}
        problemAt={problemAt}
        signOf={noSign}
        marked={none}
        onMove={move}
        onCannotPaste={() => say(translate('packages.cannotPaste'))}
      />
    </div>
  )
}
