/**
 * Reads delimited text as Excel writes it: a cell with a tab, comma, line break or leading quotation mark stands in quotation marks, doubled
 * inside. A quotation mark anywhere else, or one that no other closes, is an ordinary character: nothing of a text is ever lost.
 * Line breaks within cells come back as \n.
 */
export function parseDelimited(text: string, separator: '\t' | ','): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = text.startsWith('\ufeff') ? 1 : 0
  while (at < text.length) {
    const { cell, end } = readCell(text, at, separator)
    row.push(cell)
    if (text.charAt(end) === separator) {
      at = end + 1
      if (at === text.length) row.push('')
      else continue
    } else {
      at = text.startsWith('\r\n', end) ? end + 2 : end + 1
    }
    rows.push(row)
    row = []
  }
  return rows
}

function readCell(text: string, start: number, separator: string): { cell: string; end: number } {
  if (text.charAt(start) === '"') {
    const quoted = readQuoted(text, start, separator)
    if (quoted) return quoted
  }
  let end = start
  while (end < text.length && !(separator + '\r\n').includes(text.charAt(end))) end += 1
  return { cell: text.slice(start, end), end }
}

/** Null where what begins with a quotation mark is no quoted cell after all. */
function readQuoted(text: string, start: number, separator: string): { cell: string; end: number } | null {
  let close = start
  do {
    close = text.indexOf('"', close + 1)
    if (close >= 0 && text.charAt(close + 1) === '"') close += 1
    else break
  } while (close >= 0)
  if (close < 0 || (close + 1 < text.length && !(separator + '\r\n').includes(text.charAt(close + 1)))) return null
  return { cell: text.slice(start + 1, close).replaceAll('""', '"').replace(/\r\n?/g, '\n'), end: close + 1 }
}

/** Writes delimited text as Excel does, each line ended by `lineEnd`; cells are written as they are, also those that begin with = + - @. */
export function formatDelimited(rows: readonly (readonly string[])[], separator: '\t' | ',', lineEnd: '\n' | '\r\n'): string {
  const needsQuotes = separator === ',' ? /[,"\r\n]/ : /[\t\r\n]|^"/
  const write = (cell: string) => (needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  return rows.map((row) => row.map(write).join(separator) + lineEnd).join('')
}
