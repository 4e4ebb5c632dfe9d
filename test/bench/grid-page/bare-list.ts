import { useVirtualizer } from '@tanstack/react-virtual'
import { createElement, useRef, useState } from 'react'
import type { GridRow } from '../../../renderer/ui/grid/model/grid-row.ts'

export interface BareListProps {
  rows: readonly GridRow[]
  columns: readonly { id: string; width: number }[]
  /** Hands out the way to put a text into a cell. */
  onReady: (write: (row: number, column: string, text: string) => void) => void
}

/** The same texts in a virtual list that can do nothing but scroll: what the library costs by itself. */
export function BareList({ rows: given, columns, onReady }: BareListProps) {
  const [rows, setRows] = useState(given)
  const place = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({ count: rows.length, getScrollElement: () => place.current, estimateSize: () => 31, overscan: 8 })
  onReady((row, column, text) => setRows((before) => before.with(row, { ...before[row]!, cells: { ...before[row]!.cells, [column]: text } })))
  const template = columns.map(({ width }) => `${width}px`).join(' ')
  return createElement(
    'div',
    { ref: place, id: 'bare-place', style: { height: '100%', overflow: 'auto' } },
    createElement(
      'div',
      { style: { position: 'relative', height: virtualizer.getTotalSize() } },
      virtualizer.getVirtualItems().map((item) =>
        createElement(
          'div',
          { key: item.key, ref: virtualizer.measureElement, 'data-index': item.index, style: { position: 'absolute', top: 0, display: 'grid', gridTemplateColumns: template, transform: `translateY(${item.start}px)` } },
          columns.map(({ id }) => createElement('div', { key: id, style: { padding: '3px 8px', minHeight: 31 } }, rows[item.index]!.cells[id])),
        ),
      ),
    ),
  )
}
