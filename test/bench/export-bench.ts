import PDFDocument from 'pdfkit'
import { openDrawingBrowser } from '../../electron/cli/draw-in-browser.ts'
import { layOutOrder } from '../../electron/host/features/output/lay-out-order.ts'
import { drawSvg } from '../../electron/host/exports/diagram/draw-svg.ts'
import { fontFiles } from '../../electron/host/exports/diagram/font-files.ts'
import { writePdf } from '../../electron/host/exports/diagram/write-pdf.ts'
import { cleanDrawing } from '../../shared/drawing/clean-drawing.ts'
import type { PrintedFlow } from '../../shared/output/page.ts'
import { usualPageOptions } from '../../shared/output/page-options.ts'
import { largeDiagram } from './large-diagram.ts'
import { compareTimes, timed, type Measurement } from './measure.ts'

/** A diagram of 200 steps as an A3 PDF, cleaned, laid out and framed, against bare svg-to-pdfkit drawing the very markup the editor gave. */
export async function benchExport(): Promise<Measurement> {
  const browser = await openDrawingBrowser('ja')
  if (browser === null) throw new Error('there is no browser to draw with')
  const drawing = await browser.draw(await largeDiagram(200))
  await browser.close()
  const raw = drawing.sheets[0]!.drawing
  // The library refuses a dash of no length, and knows no path to the font: both are put right, all else is as it came.
  const svg = raw.slice(raw.indexOf('<svg')).replaceAll(/stroke-dasharray: 0,/g, 'stroke-dasharray: 0.01,')
  const ours = async () => {
    const { sheets, mark } = cleanDrawing(drawing, 'f0')
    const flow: PrintedFlow = {
      flow: 'f', procedureId: 'p', kind: 'asis', town: '白樺町', procedure: '手続', title: '現行', version: '第1版', prefix: 'f0', mark, origin: null,
      sheets: sheets.map((sheet) => ({ sheet, marks: [] })),
    }
    const laidOut = layOutOrder([flow], { options: usualPageOptions, locale: 'ja' }, new Date(0))
    await writePdf({ title: 'bench', createdOn: new Date(0), pages: laidOut.pages.length, page: (index) => ({ ...laidOut.pages[index]!, svg: laidOut.draw(index) }) })
  }
  const bare = async () => {
    const document = new PDFDocument({ size: 'A3', layout: 'landscape', margin: 0, font: fontFiles.regular })
    const ended = new Promise((resolve) => document.on('data', () => undefined).on('end', resolve))
    drawSvg(document, svg, 0, 0, { width: 1190, height: 841, assumePt: true, fontCallback: () => fontFiles.regular })
    document.end()
    await ended
  }
  return compareTimes('PDF of 200 steps', 7, () => timed(ours), () => timed(bare))
}
