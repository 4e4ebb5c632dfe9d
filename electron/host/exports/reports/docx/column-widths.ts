import type { ReportBlock } from '../../../../../shared/contract/reports.ts'

type TableBlock = Extract<ReportBlock, { kind: 'table' }>

/** Short contents (numbers, judgements, days) are never broken; what is longer than this many full-width characters may be. */
const mostUnbroken = 7
/** A line that stands right is a number or a range: it may be longer. */
const mostUnbrokenRight = 12
/** Rows that are measured: a table of thousands is like its first ones. */
const mostMeasured = 500

/**
 * Widths of the columns in the unit of `room`, together `room`: each wide enough for its short contents and the words of its header, the rest
 * shared by the widths the document asks for.
 * @param character width of a full-width character; `padding` what a cell adds left and right together.
 */
export function columnWidths({ columns, rows }: Pick<TableBlock, 'columns' | 'rows'>, room: number, character: number, padding: number): number[] {
  const measured = rows.slice(0, mostMeasured)
  const least = columns.map(({ align, header }, column) => {
    const most = align === 'right' ? mostUnbrokenRight : mostUnbroken
    const lengths = measured.flatMap((row) => (row[column] ?? '').split('\n')).map((line) => ({ length: lengthOf(line), most: isDay(line) ? mostUnbrokenRight : most }))
    const short = lengths.filter((line) => line.length <= line.most).map(({ length }) => length)
    return Math.max(Math.min(most, longestWord(header)), ...short) * character + padding
  })
  const leastSum = least.reduce((sum, width) => sum + width, 0)
  if (leastSum >= room) return least.map((width) => (width * room) / leastSum)
  const wanted = columns.reduce((sum, { width }) => sum + width, 0)
  // What a column asks for beyond its least is shared, so that no column falls below it.
  const beyond = columns.map(({ width }, column) => Math.max(0, (width * room) / wanted - least[column]!))
  const beyondSum = beyond.reduce((sum, width) => sum + width, 0)
  const rest = room - leastSum
  return least.map((width, column) => width + (beyondSum === 0 ? rest / columns.length : (beyond[column]! * rest) / beyondSum))
}

/** 令和8年11月22日 is read as one. */
function isDay(line: string): boolean {
  return /^\S{1,5}\d+年\d+月\d+日$/.test(line)
}

/** Longest run that is not broken: Japanese may break anywhere, so of it at most three characters count. */
function longestWord(text: string): number {
  return Math.max(0, ...text.split(/[\s\u3000]+/).flatMap((part) => [Math.min(3, lengthOf(part)), ...(part.match(/[\u0021-\u007e]+/g) ?? []).map(lengthOf)]))
}

/** In full-width characters; the digits of the font are three quarters of one. */
function lengthOf(text: string): number {
  let length = 0
  for (const sign of text) length += sign.codePointAt(0)! < 0x2000 ? 0.76 : 1
  return length
}
