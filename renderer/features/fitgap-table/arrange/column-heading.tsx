import type { Translate } from '../../../../shared/i18n/translate.ts'
import type { GridHeading } from '../../../ui/grid/grid-heading.ts'
import { MenuEntry, MenuSection } from '../../../ui/menu/menu.tsx'
import type { FitGapTable } from '../fit-gap-table.ts'
import type { TableColumn } from '../sheet/table-column.ts'
import type { Arrangement } from './arrangement.ts'

/** So many values stand in the menu of a header; the search field finds the rest. */
const mostValues = 14

/** Sorting, filtering by value, grouping and hiding of one column. */
export function headingOf(table: FitGapTable, column: TableColumn, { sort, filter, groupBy }: Arrangement, translate: Translate): GridHeading {
  const sorted = sort?.column === column.id ? sort.direction : null
  const chosen = filter.values[column.id]
  const sortBy = (direction: 'ascending' | 'descending' | null) => table.arrange({ sort: direction === null ? null : { column: column.id, direction } })
  return {
    sorted,
    isFiltered: chosen !== undefined,
    onSort: () => sortBy(sorted === null ? 'ascending' : sorted === 'ascending' ? 'descending' : null),
    menu: (close) => {
      const act = (run: () => void) => () => {
        close()
        run()
      }
      return (
        <>
          <MenuSection title={column.label}>
            <MenuEntry id="ascending" label={translate('fitgapTable.sort.ascending')} onAction={act(() => sortBy('ascending'))} />
            <MenuEntry id="descending" label={translate('fitgapTable.sort.descending')} onAction={act(() => sortBy('descending'))} />
            {sort !== null && <MenuEntry id="unsorted" label={translate('fitgapTable.sort.none')} onAction={act(() => sortBy(null))} />}
            {column.hasFewValues && (
              <MenuEntry
                id="group"
                label={translate(groupBy === column.id ? 'fitgapTable.group.stop' : 'fitgapTable.group.by')}
                onAction={act(() => table.arrange({ groupBy: groupBy === column.id ? null : column.id, collapsed: new Set() }))}
              />
            )}
            {column.source.of !== 'number' && <MenuEntry id="hide" label={translate('fitgapTable.columns.hide')} onAction={act(() => table.setHidden(new Set([...table.state.hidden, column.id])))} />}
          </MenuSection>
          {column.hasFewValues && (
            <MenuSection title={translate('fitgapTable.filter.only')}>
              {chosen !== undefined && <MenuEntry id="all" label={translate('fitgapTable.filter.allValues')} onAction={act(() => filterBy(table, column.id, null))} />}
              {valuesOf(table, column.id).map(([text, count]) => (
                <MenuEntry
                  key={text}
                  id={`value ${text}`}
                  label={`${chosen?.includes(text) ? '✓ ' : ''}${text === '' ? translate('fitgapTable.blank') : text}`}
                  end={String(count)}
                  onAction={act(() => filterBy(table, column.id, text))}
                />
              ))}
            </MenuSection>
          )}
        </>
      )
    },
  }
}

/** Shows only rows with this text in the column, added to those already chosen; a press on a chosen one takes it away. Null shows all. */
export function filterBy(table: FitGapTable, column: string, text: string | null): void {
  const { filter } = table.state.arrangement
  const { [column]: chosen = [], ...others } = filter.values
  const next = text === null ? [] : chosen.includes(text) ? chosen.filter((each) => each !== text) : [...chosen, text]
  table.arrange({ filter: { ...filter, values: next.length === 0 ? others : { ...others, [column]: next } } })
}

/** The most frequent texts of a column, with their counts. */
function valuesOf(table: FitGapTable, column: string): [string, number][] {
  const counts = new Map<string, number>()
  for (const row of table.state.view.rows) {
    const text = table.texts.textsOf(row)[column] ?? ''
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, mostValues)
}
