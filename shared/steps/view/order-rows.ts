import type { FlowNode } from '../../bpmn/flow-graph.ts'
import { comparableNumber } from '../cells/next-cell.ts'
import type { TableSource } from './table-source.ts'

export interface NumberedRow {
  node: FlowNode
  number: string
}

/**
 * The rows in the order of the table, with their numbers. Numbers that the table gave stay; a node drawn since then comes after the row it
 * follows in reading order and takes a free whole number there. Where none is free, or the table gave none, all are numbered from 1.
 */
export function orderRows(source: TableSource, rows: readonly FlowNode[]): NumberedRow[] {
  const given = new Map<string, { number: string; order: number }>()
  const used = new Set<string>()
  for (const { id } of rows) {
    const number = source.remembered(id, 'stepNumber')
    if (number === undefined || number.trim() === '' || used.has(comparableNumber(number))) continue
    used.add(comparableNumber(number))
    given.set(id, { number, order: Number(source.remembered(id, 'stepOrder') ?? comparableNumber(number)) })
  }
  const numbered = rows.filter(({ id }) => given.has(id)).toSorted((one, other) => orderOf(one) - orderOf(other))
  const ordered = [...numbered]
  let before: FlowNode | undefined
  for (const row of rows) {
    if (!given.has(row.id)) ordered.splice(before === undefined ? 0 : ordered.indexOf(before) + 1, 0, row)
    before = row
  }
  const numbers = fillNumbers(ordered.map(({ id }) => given.get(id)?.number ?? null))
  return ordered.map((node, index) => ({ node, number: numbers[index] ?? String(index + 1) }))

  function orderOf({ id }: FlowNode): number {
    const order = given.get(id)?.order ?? 0
    return Number.isFinite(order) ? order : 0
  }
}

/** Whole numbers in the gaps; null where they do not fit, then everything is numbered anew by the caller. */
function fillNumbers(given: readonly (string | null)[]): readonly string[] {
  const filled: string[] = []
  let last = 0
  for (const [index, number] of given.entries()) {
    const next = Number(comparableNumber(given.slice(index).find((other) => other !== null) ?? 'Infinity'))
    if (number === null) {
      last = Math.floor(last) + 1
      if (!(last < next) && next !== Infinity) return []
      filled.push(String(last))
    } else {
      filled.push(number)
      last = Number.isFinite(next) ? next : last
    }
  }
  return new Set(filled.map(comparableNumber)).size === filled.length ? filled : []
}
