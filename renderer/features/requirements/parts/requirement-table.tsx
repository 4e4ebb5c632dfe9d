import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import type { ProcedureSummary } from '../../../../shared/contract/project.ts'
import { requirementCell, requirementColumns, requirementHeader, type RequirementColumn } from '../../../../shared/requirements/requirement-cells.ts'
import type { RequirementRow } from '../../../../shared/requirements/requirement-row.ts'
import type { Translate } from '../../../../shared/i18n/translate.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { formatRoute } from '../../../app/state/route.ts'

export interface RequirementTableProps {
  project: string
  rows: readonly RequirementRow[]
  procedures: readonly ProcedureSummary[]
}

const widths: Readonly<Record<RequirementColumn, number>> = {
  number: 48, large: 100, middle: 132, small: 184, work: 200, information: 156, how: 112, place: 132, worker: 84, minutes: 100, cases: 100,
}
const numbers: ReadonlySet<RequirementColumn> = new Set(['number', 'minutes', 'cases'])

/** The table to read; the name of a step leads to its shape. */
export function RequirementTable({ project, rows, procedures }: RequirementTableProps) {
  const translate = useTranslate()
  const scroller = useRef<HTMLDivElement>(null)
  const lines = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => 43, overscan: 10 })
  const procedureOf = new Map(procedures.flatMap(({ id, flows }) => flows.map((flow) => [flow.id, id] as const)))
  const items = lines.getVirtualItems()
  const above = items[0]?.start ?? 0
  const below = lines.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    // Focusable, so that the keyboard scrolls what is wider than the window.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={scroller} className="requirements-scroll" data-pane tabIndex={0} role="region" aria-label={translate('requirements.title')}>
      <table aria-rowcount={rows.length + 1} style={{ width: requirementColumns.reduce((sum, column) => sum + widths[column], 0) }}>
        <colgroup>
          {requirementColumns.map((column) => (
            <col key={column} style={{ width: widths[column] }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {requirementColumns.map((column) => (
              <th key={column} scope="col" className={numbers.has(column) ? 'number' : undefined}>
                {requirementHeader(column, translate)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <tr aria-hidden style={{ height: above }} />}
          {items.map(({ index }) => {
            const row = rows[index]
            const procedure = procedureOf.get(row?.flow ?? '')
            if (row === undefined || procedure === undefined) return null
            const href = formatRoute({ screen: 'procedure', project, procedure, tab: 'flow', flow: row.flow, selection: [row.element] })
            return (
              <tr key={index} ref={lines.measureElement} data-index={index} aria-rowindex={index + 2}>
                {requirementColumns.map((column) => (
                  <Cell key={column} row={row} column={column} index={index} href={href} translate={translate} />
                ))}
              </tr>
            )
          })}
          {below > 0 && <tr aria-hidden style={{ height: below }} />}
        </tbody>
      </table>
    </div>
  )
}

interface CellProps {
  row: RequirementRow
  column: RequirementColumn
  index: number
  href: string
  translate: Translate
}

function Cell({ row, column, index, href, translate }: CellProps) {
  const value = requirementCell(row, column, index, translate)
  if (column === 'small') {
    return (
      <td>
        <a href={href} title={translate('requirements.toShape', { name: row.small })}>
          {row.small === '' ? translate('requirements.blankCell') : row.small}
        </a>
      </td>
    )
  }
  if (value === '') return <td className={numbers.has(column) ? 'number muted' : 'muted'}>{translate('requirements.blankCell')}</td>
  return <td className={numbers.has(column) ? 'number' : undefined}>{typeof value === 'number' ? value.toLocaleString('ja-JP') : value}</td>
}
