import type { MessageKey } from '../i18n/translate.ts'

/** What should be looked at although the amount was understood. */
export type CostNote = 'rounded' | 'approximate' | 'tax'

export type ReadCost =
  /** In 千円; 0 is free of charge. */
  | { kind: 'cost'; thousands: number; notes: readonly CostNote[] }
  /** Nothing was written, or that it is not known. */
  | { kind: 'unknown' }
  /** Not to be understood with certainty: why, and what to write instead. */
  | { kind: 'refused'; reason: MessageKey }

const free = /^(?:無償|無料|(?:追加)?費用(?:なし|無し|は?発生しない)|(?:標準(?:機能|費用|価格)?に)?含む|(?:標準に)?込み|free)$/i
const unknown = /^(?:不明|未定|未回答|未確認|確認中|わからない|[-－‐―—ー?？]+|unknown|tbd)$/i
const elsewhere = /別途|見積|要相談|応相談|協議/
const period = /月額|年額|月々|毎月|毎年|\/(?:月|年)|[ヶカか]月|人月|人日|年間/
const range = /[~〜～]|から.*まで|(?<=\d(?:円|千円|万円|億円)?)[-－–—](?=\d)|以上|以下|以内|程度から/
const yenOf: Readonly<Record<string, number>> = { '': 1, 千: 1e3, 百万: 1e6, 万: 1e4, 千万: 1e7, 億: 1e8 }
const highest = 1_000_000_000

/**
 * Reads a cost as vendors write it, in 千円: `1,200`, `１，２００千円`, `120万円`, `1億2000万円`, `¥1,200,000`, `無償`. A number without a unit is
 * 千円. What is below 千円 is rounded up and noted. Ranges, prices per month and 「別途見積」 are refused: no guess is made.
 */
export function readCost(typed: string): ReadCost {
  const text = typed.normalize('NFKC').replace(/\s/g, '').replace(/[、،]/g, ',')
  if (text === '' || unknown.test(text)) return { kind: 'unknown' }
  if (free.test(text)) return { kind: 'cost', thousands: 0, notes: [] }
  if (elsewhere.test(text)) return refused('packages.cost.elsewhere')
  if (period.test(text)) return refused('packages.cost.period')
  if (range.test(text)) return refused('packages.cost.range')
  const notes: CostNote[] = []
  let amount = text
  const take = (pattern: RegExp, note: CostNote) => {
    const without = amount.replace(pattern, '')
    if (without !== amount) notes.push(note)
    amount = without
  }
  take(/[(（]?(?:税込|税抜|税別|消費税込|外税|内税)(?:み|き|価格)?[)）]?/, 'tax')
  take(/^(?:およそ|おおよそ|約|概算)|(?:程度|くらい|ぐらい)$/, 'approximate')
  if (/^[-−▲△]/.test(amount)) return refused('packages.cost.negative')
  const yen = readYen(amount)
  if (yen === null) return refused('packages.cost.notNumber')
  // Sums like 0.07 × 1,000 must not be rounded up for the last bit of their fraction.
  const thousands = Math.ceil(Math.round(yen * 1000) / 1_000_000)
  if (thousands > highest) return refused('packages.cost.tooHigh')
  if (thousands * 1000 !== Math.round(yen * 1000) / 1000) notes.push('rounded')
  return { kind: 'cost', thousands, notes }
}

function readYen(amount: string): number | null {
  const bare = amount.match(/^[¥\\]?(\d+(?:\.\d+)?E\+?\d{1,2})$/i)
  if (bare !== null) return amount.startsWith('¥') ? Number(bare[1]) : Number(bare[1]) * 1e3
  const sign = amount.match(/^[¥\\](.+?)(?:円|-)?$/)
  const inYen = sign !== null || amount.endsWith('円')
  const body = (sign?.[1] ?? amount).replace(/円$/, '')
  const parts = [...body.matchAll(/(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(百万|千万|億|万|千)?/g)]
  if (parts.length === 0 || parts.map(([whole]) => whole).join('') !== body) return null
  const units = parts.map((part) => yenOf[part[2] ?? '']!)
  // 1億2000万: each part is of a smaller unit than the one before.
  if (units.some((unit, index) => index > 0 && unit >= units[index - 1]!)) return null
  const hasUnit = inYen || parts.some((part) => part[2] !== undefined)
  return parts.reduce((sum, part, index) => sum + Number(part[1]!.replaceAll(',', '')) * units[index]!, 0) * (hasUnit ? 1 : 1000)
}

function refused(reason: MessageKey): ReadCost {
  return { kind: 'refused', reason }
}
