import { createElement, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { RowTexts } from '../../../renderer/features/fitgap-table/sheet/row-texts.ts'
import { cellContent } from '../../../renderer/features/fitgap-table/sheet/cell-content.tsx'
import type { TableColumn } from '../../../renderer/features/fitgap-table/sheet/table-column.ts'
import { Grid } from '../../../renderer/ui/grid/grid.tsx'
import type { GridController } from '../../../renderer/ui/grid/grid-controller.ts'
import type { GridColumn } from '../../../renderer/ui/grid/model/grid-column.ts'
import { applyGridEdit, type GridRow } from '../../../renderer/ui/grid/model/grid-row.ts'
import '../../../renderer/ui/tokens/fonts.css'
import '../../../renderer/ui/tokens/tokens.css'
import '../../../renderer/ui/base.css'
import { BareList } from './bare-list.ts'
import { columns, judgements, tableRows, translate } from './table-rows.ts'

const given = tableRows(5000)
const texts = new RowTexts(columns)
const lines = given.map((row) => texts.lineOf(row))
let grid: GridController | null = null
let writeBare: ((row: number, column: string, text: string) => void) | null = null
let roots: Root[] = []

const words = {
  cell: ({ row, column, text }: { row: string; column: string; text: string }) => `${row} ${column} ${text}`, columnMenu: (name: string) => name, resize: (name: string) => name,
  blankRow: '', choices: '', openChoices: '', fill: '', menu: '', copy: '', cut: '', paste: '', clear: '', fillDown: '', insertAbove: '', insertBelow: '', removeRows: '',
}
const nothing = () => undefined
const marked = new Set<string>()
const ready = (controller: GridController) => {
  grid = controller
}
const contentOf = (line: GridRow, column: GridColumn) => {
  const row = texts.rowOf(line)
  return row === undefined ? undefined : cellContent(row, column as TableColumn, line.cells[column.id] ?? '', { judgements, translate, onNumber: nothing, onFunction: nothing })
}

function Ours() {
  const [rows, setRows] = useState<readonly GridRow[]>(lines)
  return createElement(Grid, {
    id: 'bench', label: 'bench', words, rows, columns, isReadOnly: false, rowLimit: 10_000, newRow: () => ({ id: crypto.randomUUID(), cells: {} }),
    onEdit: (edit) => {
      const next = applyGridEdit(rows, edit)
      setRows(next)
      return next
    },
    onUndo: nothing, onRedo: nothing, onNotice: nothing, problemAt: nothing, signOf: () => null, marked, onMove: nothing, onReady: ready, onCannotPaste: nothing, contentOf,
  })
}

async function drawn(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}

async function open(place: string, element: ReturnType<typeof createElement>): Promise<number> {
  for (const root of roots) root.unmount()
  await drawn()
  const start = performance.now()
  const root = createRoot(document.getElementById(place)!)
  roots = [root]
  root.render(element)
  await drawn()
  await drawn()
  return performance.now() - start
}

/** Forty screens down, each drawn before the next. */
async function scroll(place: Element): Promise<number> {
  place.scrollTop = 0
  await drawn()
  const start = performance.now()
  for (let screen = 1; screen <= 40; screen += 1) {
    place.scrollTop = screen * 560
    await drawn()
  }
  return performance.now() - start
}

const openOurs = () => open('ours', createElement(Ours))
const openBare = () => open('bare', createElement(BareList, { rows: lines, columns, onReady: (write) => (writeBare = write) }))

const bench = {
  openOurs,
  openBare,
  async scrollOurs(): Promise<number> {
    await openOurs()
    return scroll(document.querySelector('.sheet')!)
  },
  async scrollBare(): Promise<number> {
    await openBare()
    return scroll(document.getElementById('bare-place')!)
  },
  /** Twenty cells typed and confirmed, each drawn. */
  async editOurs(): Promise<number> {
    await openOurs()
    const start = performance.now()
    for (let row = 0; row < 20; row += 1) {
      grid!.write([{ row, column: 4, text: `書きかえ${row}` }])
      grid!.go({ row: row + 1, column: 4 })
      await drawn()
    }
    return performance.now() - start
  },
  async editBare(): Promise<number> {
    await openBare()
    const start = performance.now()
    for (let row = 0; row < 20; row += 1) {
      writeBare!(row, columns[4]!.id, `書きかえ${row}`)
      await drawn()
    }
    return performance.now() - start
  },
}

export type GridBench = typeof bench
Object.assign(window, { bench })
