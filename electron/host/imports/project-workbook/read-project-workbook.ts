import { createHash } from 'node:crypto'
import type { SheetCells } from '../../../../shared/columns/sheet-cells.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { contentDigest, rowDigest, tableDigest } from '../../content/content-text.ts'
import type { ContentTable, ContentValue, ProjectContent } from '../../content/project-content.ts'
import { valueOf } from '../../content/workbook-cells.ts'
import { coverFacts, workbookForm } from '../../content/workbook-form.ts'

/** Damages that are told one by one. */
const told = 20

/**
 * The content of a project that was packed as a workbook. Sheets and rows may stand in another order; whatever was changed, added, cut or
 * left out on the way is found by count and digest.
 * @throws KurabeError BAD_INPUT where the workbook holds no project, or with the place of every damage.
 */
export function readProjectWorkbook(sheets: readonly Pick<SheetCells, 'name' | 'rows'>[], file: string): ProjectContent {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet.rows]))
  const cover = sheets.find(({ rows }) => rows.some(([word, sign]) => word === '形式' && sign === workbookForm.sign))?.rows
  if (cover === undefined) throw new KurabeError('BAD_INPUT', 'projectWorkbook.notPacked', { file })
  const facts = coverFacts.safeParse(Object.fromEntries(cover.map(([word = '', value = '']) => [word, value])))
  const damages: string[] = []
  const long = readLong(byName.get(workbookForm.long) ?? [], damages)
  const from = cover.findIndex(([word, count]) => word === '表' && count === '行の数')
  const listed = from < 0 ? [] : cover.slice(from + 1).filter(([word = '']) => word !== '')
  if (!facts.success || listed.length === 0) throw broken(file, [place(workbookForm.cover, 1)])
  const tables = listed.map(([name = '', count = '', digest = '']) => readTable(name, Number(count), digest, byName.get(name), long, damages))
  const content: ProjectContent = { format: 'kurabe-content', fileVersion: Number(facts.data.ファイルの版), tables }
  if (damages.length === 0 && contentDigest(content) !== facts.data.全体のしるし) damages.push(place(workbookForm.cover, 1))
  if (damages.length > 0) throw broken(file, damages)
  return content
}

function readTable(
  name: string, count: number, digest: string, rows: readonly (readonly string[])[] | undefined, long: ReadonlyMap<string, string>, damages: string[],
): ContentTable {
  const header = rows?.[0] ?? []
  const end = header.indexOf(workbookForm.digest)
  if (rows === undefined || header[0] !== workbookForm.line || end < 1) {
    damages.push(place(name, 1))
    return { name, columns: [], rows: [] }
  }
  const columns = header.slice(1, end)
  const before = damages.length
  const found = new Map<number, ContentValue[]>()
  rows.slice(1).forEach((cells, index) => {
    if (cells.every((cell) => cell === '')) return
    const line = index + 2
    const number = Number(cells[0])
    const values = columns.map((_, column) => read(cells[column + 1] ?? '', long))
    const isWhole = values.every((value) => value !== undefined) && rowDigest(values as ContentValue[]) === cells[end]
    if (!isWhole) damages.push(place(name, line))
    else if (!Number.isInteger(number) || number < 1 || number > count || found.has(number)) damages.push(place(name, line))
    else found.set(number, values as ContentValue[])
  })
  for (let number = 1; number <= count && damages.length === before; number += 1) {
    if (!found.has(number)) damages.push(place(name, number + 1))
  }
  const table = { name, columns, rows: [...found].sort(([one], [other]) => one - other).map(([, values]) => values) }
  if (damages.length === before && tableDigest(table) !== digest) damages.push(place(name, 1))
  return table
}

function read(cell: string, long: ReadonlyMap<string, string>): ContentValue | undefined {
  const number = workbookForm.reference.exec(cell)?.[1]
  if (number === undefined) return valueOf(cell)
  const text = long.get(number)
  return text === undefined ? undefined : valueOf(text)
}

/** The long values by number; pieces may stand in any order. */
function readLong(rows: readonly (readonly string[])[], damages: string[]): Map<string, string> {
  const pieces = new Map<string, { line: number; total: number; parts: Map<number, string> }>()
  rows.slice(1).forEach(([number = '', part = '', total = '', , digest = '', text = ''], index) => {
    if (number === '' && text === '') return
    const piece = text.slice(1, -1)
    const known = pieces.get(number) ?? { line: index + 2, total: Math.min(Number(total) || 0, rows.length), parts: new Map<number, string>() }
    pieces.set(number, known)
    const isWhole = createHash('sha256').update(piece).digest('hex').slice(0, 12) === digest
    if (isWhole) known.parts.set(Number(part), piece)
    else damages.push(place(workbookForm.long, index + 2))
  })
  const long = new Map<string, string>()
  for (const [number, { line, total, parts }] of pieces) {
    const whole = Array.from({ length: total }, (_, index) => parts.get(index + 1))
    if (whole.every((piece) => piece !== undefined)) long.set(number, whole.join(''))
    else damages.push(place(workbookForm.long, line))
  }
  return long
}

/** A place as Excel writes it. */
function place(sheet: string, line: number): string {
  return `${sheet}!A${line}`
}

function broken(file: string, damages: readonly string[]): KurabeError {
  const places = [...new Set(damages)]
  return new KurabeError('BAD_INPUT', 'projectWorkbook.damaged', { file, count: places.length, places: places.slice(0, told).join(', ') + (places.length > told ? ' …' : '') })
}
