import PDFDocument from 'pdfkit'
import { drawSvg } from './draw-svg.ts'
import { fontFiles } from './font-files.ts'
import { printableMarkup } from './printable-text.ts'

export interface PdfPage {
  /** What the list of bookmarks says of it; '' for none. */
  title: string
  /** In points. */
  width: number
  height: number
  /** An SVG document in points. */
  svg: string
}

export interface PdfOrder {
  title: string
  createdOn: Date
  pages: number
  /** Pages are drawn one after the other, so that a thick paper never lies in memory twice. */
  page(index: number): PdfPage
  onProgress?: (done: number) => void
  /** Aborting rejects with the signal's reason. */
  signal?: AbortSignal
}

/** A PDF of vectors, with the bundled font embedded as TrueType, so that every text can be searched and copied. */
export async function writePdf(order: PdfOrder): Promise<Buffer> {
  const { title, createdOn, signal } = order
  const document = new PDFDocument({
    autoFirstPage: false,
    font: fontFiles.regular,
    info: { Title: title, Creator: 'Kurabe', Producer: 'Kurabe', CreationDate: createdOn, ModDate: createdOn },
  })
  const chunks: Buffer[] = []
  const ended = new Promise<void>((resolve, reject) => document.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', resolve).on('error', reject))
  for (let index = 0; index < order.pages; index++) {
    // A breath between pages: other calls are answered, and a stop is heard.
    await new Promise((resolve) => setImmediate(resolve))
    signal?.throwIfAborted()
    const page = order.page(index)
    document.addPage({ size: [page.width, page.height], margin: 0 })
    if (page.title !== '') document.outline.addItem(page.title)
    drawSvg(document, printableMarkup(page.svg), 0, 0, {
      width: page.width,
      height: page.height,
      assumePt: true,
      // By their paths: under a second name the library would open a font anew for every text.
      fontCallback: (_family, isBold) => (isBold ? fontFiles.bold : fontFiles.regular),
      // What a reader would warn of was left out before; a warning must not reach the console of the core.
      warningCallback: () => undefined,
    })
    order.onProgress?.(index + 1)
  }
  document.end()
  await ended
  signal?.throwIfAborted()
  return Buffer.concat(chunks)
}
