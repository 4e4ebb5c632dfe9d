import { formatDelimited, parseDelimited } from '../../../../shared/steps/delimited-text.ts'

/** Cells as they are, for copying within this program. */
const ownType = 'application/x-kurabe-cells+json'

/** What a spreadsheet would take for a formula; plain negative numbers are none. */
const formulaLike = /^(?:[=@\t\r]|[+-](?!\d+(?:\.\d+)?$))/

/**
 * Puts cells on the clipboard. Spreadsheets take the table of HTML, in which every cell is declared a text: `=1+1` stays what was typed and
 * 0230265 keeps its zero. In the plain form a formula-like text has the apostrophe that means text to a spreadsheet.
 */
export function writeClipboard(clipboard: DataTransfer, cells: readonly (readonly string[])[]): void {
  clipboard.setData('text/plain', formatDelimited(cells.map((line) => line.map((cell) => (formulaLike.test(cell) ? `'${cell}` : cell))), '\t', '\r\n'))
  clipboard.setData('text/html', htmlTable(cells))
  clipboard.setData(ownType, JSON.stringify(cells))
}

/** The cells on a clipboard; [] where it holds no text. A text of one line is one cell. */
export function readClipboard(clipboard: DataTransfer): string[][] {
  const own = ownCells(clipboard.getData(ownType))
  return own ?? readPlainCells(clipboard.getData('text/plain'))
}

/** Cells of tab separated text. The apostrophe that only means text is taken away; line ends at the end are no cells. */
export function readPlainCells(text: string): string[][] {
  return parseDelimited(text, '\t').map((line) => line.map((cell) => (cell.startsWith("'") && formulaLike.test(cell.slice(1)) ? cell.slice(1) : cell)))
}

function ownCells(json: string): string[][] | null {
  try {
    const cells: unknown = JSON.parse(json)
    const isCells = Array.isArray(cells) && cells.every((line) => Array.isArray(line) && line.every((cell) => typeof cell === 'string'))
    return isCells ? (cells as string[][]) : null
  } catch {
    return null
  }
}

function htmlTable(cells: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<td style="mso-number-format:'\\@'">${escape(text).replaceAll('\n', '<br style="mso-data-placement:same-cell">')}</td>`
  return `<meta charset="utf-8"><table>${cells.map((line) => `<tr>${line.map(cell).join('')}</tr>`).join('')}</table>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
