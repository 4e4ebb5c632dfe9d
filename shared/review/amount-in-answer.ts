import { unknownCell } from '../steps/cells/amount-cell.ts'

/**
 * The amount an answer of a hearing names, as the step table writes it: the first number of 「およそ1,200件」 or 「約2万件」, or 不明 where the
 * answer says that nobody knows. Null where it names none, or two that differ (「10分から15分」): then a person has to say which.
 */
export function amountInAnswer(answer: string): string | null {
  const plain = answer.normalize('NFKC')
  const numbers = [...plain.matchAll(/(\d[\d,]*(?:\.\d+)?)\s*([万千])?/g)].map(([, digits = '', unit]) => {
    const factor = unit === '万' ? 10_000 : unit === '千' ? 1000 : 1
    return Number(digits.replaceAll(',', '')) * factor
  })
  const [first, ...others] = [...new Set(numbers)]
  if (first === undefined) return /不明|わから|分から/.test(plain) ? unknownCell : null
  return others.length === 0 && Number.isFinite(first) ? String(first) : null
}
