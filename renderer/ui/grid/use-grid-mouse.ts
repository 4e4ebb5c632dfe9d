import { useRef, type PointerEvent as ReactPointerEvent, type RefObject } from 'react'
import type { GridController } from './grid-controller.ts'
import type { GridPlace } from './model/grid-range.ts'

/** Finds the cell at a point of the window, also beside the grid: then the nearest one. */
export type CellAtPoint = (x: number, y: number) => GridPlace

/** Selecting with the mouse, and dragging the handle. The field keeps the focus all the time. */
export function useGridMouse(grid: GridController, scroller: RefObject<HTMLElement | null>, cellAt: CellAtPoint) {
  const dragging = useRef<'select' | 'rows' | 'fill' | null>(null)
  const press = (event: ReactPointerEvent) => {
    const target = event.target as HTMLElement
    if (target === grid.field || target.closest('.sheet-choices, .sheet-resize') !== null) return
    const cell = target.closest<HTMLElement>('[data-row]')
    event.preventDefault()
    grid.focus()
    if (cell === null) return void grid.commit()
    const place = { row: Number(cell.dataset.row), column: Number(cell.dataset.column) }
    if (event.button === 2) return keepOrGo(grid, place)
    if (event.button !== 0) return
    if (target.closest('[data-open-choices]') !== null) return void grid.edit('full', { choose: true })
    dragging.current = target.closest('[data-fill-handle]') !== null ? 'fill' : place.column === 0 ? 'rows' : 'select'
    if (dragging.current === 'rows') grid.selectRows(event.shiftKey ? grid.state.cursor.row : place.row, place.row)
    else if (dragging.current === 'select') grid.go(place, { extend: event.shiftKey })
    follow()
  }
  const follow = () => {
    const move = (event: PointerEvent) => {
      const place = cellAt(event.clientX, event.clientY)
      if (dragging.current === 'fill') grid.useGrid.setState({ fillTo: Math.min(place.row, grid.host.rows.length - 1) })
      else if (dragging.current === 'rows') grid.useGrid.setState({ corner: { row: place.row, column: grid.size.columns - 1 } })
      else grid.useGrid.setState({ corner: place })
      scrollAtEdge(scroller.current, event)
    }
    const end = () => {
      removeEventListener('pointermove', move)
      const { fillTo } = grid.state
      if (dragging.current === 'fill' && fillTo !== null) grid.fillTo(fillTo)
      dragging.current = null
    }
    addEventListener('pointermove', move)
    addEventListener('pointerup', end, { once: true })
  }
  return press
}

/** A right click within the selection is about the selection. */
function keepOrGo(grid: GridController, place: GridPlace): void {
  const { top, bottom, left, right } = grid.range
  const isInside = place.row >= top && place.row <= bottom && place.column >= left && place.column <= right
  if (isInside) grid.commit()
  else if (place.column === 0) grid.selectRows(place.row, place.row)
  else grid.go(place)
}

function scrollAtEdge(scroller: HTMLElement | null, { clientX, clientY }: PointerEvent): void {
  if (scroller === null) return
  const box = scroller.getBoundingClientRect()
  const beyond = (value: number, from: number, to: number) => (value < from ? value - from : value > to ? value - to : 0)
  scroller.scrollBy(beyond(clientX, box.left, box.right - 16), beyond(clientY, box.top + 32, box.bottom - 16))
}
