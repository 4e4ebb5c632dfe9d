import { DiagramText } from './apply/diagram-text.ts'
import type { StepTable } from './step-table.ts'
import { openTableSource, type TableSource } from './view/table-source.ts'
import { viewStepTable } from './view/view-step-table.ts'

/** Columns whose text a diagram may refuse; every other column takes any text. */
export const refusableColumns = ['number', 'kind', 'next'] as const
export type RefusableColumn = (typeof refusableColumns)[number]

/** Texts that no diagram can say, as they were typed, by the key of their row. */
export type RefusedCells = ReadonlyMap<string, Readonly<Partial<Record<RefusableColumn, string>>>>

/** What the table keeps in the diagram of texts it refused, so that neither a crash nor closing the program loses them. */
export function readRefusedCells(source: TableSource, { rows }: StepTable): RefusedCells {
  const refused = new Map<string, Partial<Record<RefusableColumn, string>>>()
  for (const { key } of rows) {
    for (const column of refusableColumns) {
      const typed = key === null ? undefined : source.remembered(key, `${column}Typed`)
      if (key !== null && typed !== undefined) refused.set(key, { ...refused.get(key), [column]: typed })
    }
  }
  return refused
}

/**
 * The text of a diagram that keeps just these refused texts, in place of those it kept before; the same text where nothing changes.
 * @param table the rows that the texts belong to. A row may have another key in the diagram: its number tells which it is.
 */
export function writeRefusedCells(xml: string, table: StepTable, refused: ReadonlyMap<string, Readonly<Partial<Record<string, string>>>>): string {
  const source = openTableSource(xml)
  const { rows } = viewStepTable(xml).table
  const numberOf = new Map(table.rows.map(({ key, number }) => [key, number]))
  const byNumber = new Map([...refused].map(([key, cells]) => [numberOf.get(key), cells]))
  const changes = rows.flatMap(({ key, number }) =>
    refusableColumns.flatMap((column) => {
      const typed = byNumber.get(number)?.[column] ?? null
      return key === null || (source.remembered(key, `${column}Typed`) ?? null) === typed ? [] : [{ key, column, typed }]
    }),
  )
  if (changes.length === 0) return xml
  const text = new DiagramText(xml)
  for (const { key, column, typed } of changes) text.remember(key, `${column}Typed`, typed)
  return text.write()
}
