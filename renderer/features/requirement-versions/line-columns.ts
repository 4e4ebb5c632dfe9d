import type { Translate } from '../../../shared/i18n/translate.ts'
import type { GridColumn } from '../../ui/grid/model/grid-column.ts'

/** Which of the two tables of lines. */
export type LinePart = 'quality' | 'levels'

/** The texts of a line in the order of the columns; 業務 follows them. */
export const lineFields = {
  quality: ['category', 'item', 'text', 'target', 'note'],
  levels: ['item', 'measure', 'target', 'note'],
} as const

/** Longest texts, as the core takes them. */
export const longestField: Readonly<Record<string, number>> = { category: 60, item: 200, text: 4000, measure: 1000, target: 400, note: 2000 }

/** Columns of a part; categories and 業務 are proposed. */
export function lineColumns(part: LinePart, given: { categories: readonly string[]; areas: readonly string[] }, translate: Translate): GridColumn[] {
  const column = (id: 'category' | 'item' | 'text' | 'measure' | 'target' | 'note' | 'area', width: number, kind: GridColumn['kind'], more: Partial<GridColumn> = {}): GridColumn => ({
    id,
    label: translate(`reportLines.column.${id}`),
    width,
    kind,
    ...more,
  })
  const choices = (texts: readonly string[]) => texts.map((text) => ({ text }))
  const last = [column('target', 190, 'lines'), column('note', 150, 'lines'), ...(given.areas.length > 1 ? [column('area', 130, 'suggest', { choices: choices(given.areas) })] : [])]
  if (part === 'levels') return [column('item', 190, 'text'), column('measure', 420, 'lines', { widest: 620 }), ...last]
  return [column('category', 130, 'suggest', { choices: choices(given.categories) }), column('item', 170, 'text'), column('text', 420, 'lines', { widest: 620 }), ...last]
}
