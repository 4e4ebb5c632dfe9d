import type { PointerEvent } from 'react'
import type { GridColumn } from './model/grid-column.ts'
import type { ColumnLayout } from './use-column-layout.ts'
import type { GridWords } from './grid-words.ts'

/** The headers; the line right of each can be dragged, a double click puts it back. */
export function GridHead({ columns, layout, words }: { columns: readonly GridColumn[]; layout: ColumnLayout; words: GridWords }) {
  return (
    <div className="sheet-head" role="rowgroup">
      <div className="sheet-line" role="row" aria-rowindex={1}>
        {columns.map((column, index) => (
          <div key={column.id} role="columnheader" aria-colindex={index + 1} className={`sheet-header${index === 0 ? ' is-frozen' : ''}${column.kind === 'number' ? ' is-number' : ''}`} title={column.label}>
            <span className="sheet-header-text">{column.label}</span>
            <ResizeHandle column={column} width={layout.widths[index] ?? column.width} layout={layout} label={words.resize(column.label)} />
          </div>
        ))}
      </div>
    </div>
  )
}

function ResizeHandle({ column, width, layout, label }: { column: GridColumn; width: number; layout: ColumnLayout; label: string }) {
  const drag = (event: PointerEvent<HTMLSpanElement>) => {
    if (event.button !== 0) return
    event.preventDefault()
    const from = event.clientX
    const element = event.currentTarget
    const move = (moved: globalThis.PointerEvent) => layout.resize(column.id, width + moved.clientX - from)
    element.setPointerCapture(event.pointerId)
    element.addEventListener('pointermove', move)
    element.addEventListener('lostpointercapture', () => element.removeEventListener('pointermove', move), { once: true })
  }
  return <span className="sheet-resize" title={label} onPointerDown={drag} onDoubleClick={() => layout.resize(column.id, undefined)} />
}
