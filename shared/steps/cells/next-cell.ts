import type { StepLink, StepRow } from '../step-table.ts'
import { escapePart, splitEscaped, unescapePart } from './escaped-parts.ts'

const separators = '/／\n'
const nothing: ReadonlySet<string> = new Set(['なし', '無し', '-', 'ー', '―', '‐'])

/** The form in which row numbers are compared: half width, without leading zeros. */
export function comparableNumber(number: string): string {
  return number.normalize('NFKC').trim().replace(/^0+(?=\d)/, '')
}

/**
 * 次: `8`, `6 / 9`, `不備なし→6 / 不備あり→9`; blank for the following row, `なし` where nothing follows. Row numbers may be written as No.8 or 8番.
 * The same way twice counts once. Whether the rows exist is for `checkStepTable` to say.
 */
export function parseNext(cell: string): StepRow['next'] {
  if (cell.trim() === '') return 'following'
  if (nothing.has(cell.normalize('NFKC').trim())) return []
  const links = splitEscaped(cell, separators).filter((part) => part.trim() !== '').flatMap(readPart)
  const seen = new Map(links.map((link) => [`${link.condition}\n${comparableNumber(link.to)}`, link]))
  return [...seen.values()]
}

function readPart(part: string): StepLink[] {
  const sides = splitEscaped(part.replace(/->|⇒|➡/g, '→'), '→')
  const last = sides.at(-1) ?? ''
  const condition = unescapePart(sides.slice(0, -1).join('→')).trim()
  const targets = sides.length === 1 && /^[\d\s、,，０-９]+$/.test(last) ? last.split(/[、,，]/) : [last]
  return targets.filter((target) => target.trim() !== '' || sides.length > 1).map((target) => ({ condition, to: bareNumber(unescapePart(target)) }))
}

function bareNumber(written: string): string {
  const plain = written.trim()
  return /^(?:no\.?|手順|#)?\s*(.+?)\s*(?:番|へ|番へ)?$/i.exec(plain.normalize('NFKC'))?.[1] ?? plain
}

export function formatNext(next: StepRow['next']): string {
  if (next === 'following') return ''
  if (next.length === 0) return 'なし'
  return next.map(({ condition, to }) => (condition === '' ? to : `${escapePart(oneLine(condition), '→/／')}→${to}`)).join(' / ')
}

/** Line breaks separate ways in this cell, so a condition has none. */
function oneLine(condition: string): string {
  return condition.replace(/\s*\n\s*/g, ' ').trim()
}
