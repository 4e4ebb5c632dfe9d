import type { ErrorData } from '../contract/base.ts'
import { sheetProblem } from './sheet-problem.ts'

/** 千円 per unit. A bare number is 千円, as the header says. */
const units: Record<string, number> = { '': 1, 千円: 1, 千: 1, k円: 1, 万円: 10, 万: 10, 百万円: 1000, 百万: 1000, 億円: 100_000, 億: 100_000, 円: 0.001 }
const free = /^(無償|無料|0円|ゼロ|サービス|標準費用に含む|標準に含む|込み)$/
/** What the contract of answers can hold. */
const highest = 1_000_000_000

/**
 * A cost as vendors write it, as a text of whole 千円: 1200, １，２００, 1,200千円, 120万, ¥1,200,000, 無償. What is no amount (別途, 要見積, 約100) and what
 * is not a whole number of 千円 is refused: nobody shall compare a guess of ours.
 */
export function readCostCell(cell: string): { text: string } | { problem: ErrorData } {
  const plain = cell.normalize('NFKC').replace(/[\s,、]/g, '').replace(/\(?税(抜き?|別|込み?)\)?$/, '').replace(/^金/, '').replace(/[-也]$/, '').toLowerCase()
  if (free.test(plain)) return { text: '0' }
  const isYen = /^[¥\\]/.test(plain)
  const match = /^(\d+(?:\.\d+)?)(\D*)$/.exec(plain.replace(/^[¥\\]/, ''))
  const unit = match === null ? undefined : units[isYen && match[2] === '' ? '円' : match[2]!]
  if (match === null || unit === undefined) return { problem: sheetProblem('costUnknown', { text: cell }) }
  // Decimals of 円 and 万 in binary: 1.2万 is 12, not 11.999….
  const thousands = Math.round(Number(match[1]) * unit * 1_000_000) / 1_000_000
  if (!Number.isInteger(thousands)) return { problem: sheetProblem('costNotWhole', { text: cell }) }
  if (thousands > highest) return { problem: sheetProblem('costTooHigh', { text: cell }) }
  return { text: String(thousands) }
}
