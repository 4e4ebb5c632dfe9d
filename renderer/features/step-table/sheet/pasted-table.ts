import { stepColumnOf, type StepColumn } from '../../../../shared/steps/step-columns.ts'
import type { GridEdit, GridRow } from '../../../ui/grid/model/grid-row.ts'
import { newLine } from './step-cells.ts'

export interface PastedTable {
  edit: GridEdit
  /** Lines the table has afterwards. */
  count: number
  /** Headers that are no column of a step table; what stands under them was not taken. */
  unknown: readonly string[]
}

const expected: readonly StepColumn[] = ['number', 'owner', 'kind', 'next', 'inputs', 'outputs']

/**
 * A paste that brings its headers: every column goes under its own, whatever its order. Lines are written from the given one on and added
 * below the last. Null where the first line is no header.
 */
export function pastedTable(cells: readonly (readonly string[])[], lines: readonly GridRow[], from: GridRow | null): PastedTable | null {
  const [header, ...body] = cells
  const columns = (header ?? []).map(stepColumnOf)
  if (!columns.includes('text') || !expected.some((column) => columns.includes(column))) return null
  const start = from === null ? lines.length : lines.indexOf(from)
  const written = body.filter((line) => line.some((cell) => cell.trim() !== ''))
  const targets = written.map((_, index) => lines[start + index] ?? newLine())
  const added = targets.slice(Math.max(0, lines.length - start))
  return {
    edit: {
      inserted: added.map((row, index) => ({ after: added[index - 1]?.id ?? lines.at(-1)?.id ?? null, row })),
      cells: written.flatMap((line, index) =>
        line.flatMap((text, at) => {
          const column = columns[at]
          const isFirst = columns.indexOf(column ?? null) === at
          return column == null || column === 'key' || !isFirst ? [] : [{ row: targets[index]!.id, column, text }]
        }),
      ),
      removed: [],
    },
    count: Math.max(lines.length, start + written.length),
    unknown: (header ?? []).filter((word, at) => columns[at] === null && word.trim() !== ''),
  }
}
