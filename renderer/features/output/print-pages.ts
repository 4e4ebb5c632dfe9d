import type { OutputOrder } from '../../../shared/contract/output.ts'
import { client } from '../../api/client.ts'
import { drawingElement } from '../../ui/drawing/inline-drawing.tsx'
import './print.css'

/** Prints the pages of an order through the browser's or the system's dialog: the same pages that the PDF has. */
export async function printPages(project: string, order: OutputOrder, count: number): Promise<void> {
  const sheets = await layOutSheets(project, order, count)
  addEventListener('afterprint', () => sheets.remove(), { once: true })
  print()
}

/** The pages beside the program, in sight on paper only. */
async function layOutSheets(project: string, order: OutputOrder, count: number): Promise<HTMLElement> {
  const sheets = document.createElement('div')
  sheets.className = 'print-sheets'
  sheets.setAttribute('aria-hidden', 'true')
  const style = document.createElement('style')
  style.textContent = `@page { size: ${order.options.paper} landscape; margin: 0 }`
  sheets.append(style)
  for (let page = 0; page < count; page++) {
    const { svg } = await client.output.page({ project, order, page })
    const sheet = document.createElement('div')
    sheet.className = `print-sheet print-sheet--${order.options.paper}`
    sheet.append(drawingElement(svg))
    sheets.append(sheet)
  }
  document.querySelector('.print-sheets')?.remove()
  document.body.append(sheets)
  return sheets
}
