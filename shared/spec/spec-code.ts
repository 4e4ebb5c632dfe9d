/** What a cell of the column 機能ID or 帳票ID says. */
export type WrittenCode =
  /** Seven digits, or (`isNumber`) a number that can only be an id without its leading zeros. */
  | { kind: 'sure'; code: string; plain: string; isPadded: boolean }
  /** Digits that would be an id with zeros before them: it depends on what stands around them. `plain` is how they are written. */
  | { kind: 'short'; code: string; plain: string }
  /** Scientific notation that has lost digits; the code is the nearest that can be said, the right one lies within so much of it. */
  | { kind: 'lost'; code: string; within: number }
  /** Another form of id, as older specs and own lists have (1.2.3, A-01). */
  | { kind: 'other'; code: string }
  | { kind: 'none' }

const length = 7

/** Reads a 機能ID or 帳票ID: width, spaces, an apostrophe before it and 「（続き）」 after it do not count. Never guesses: see `repair-codes.ts`. */
export function readWrittenCode(written: string, isNumber: boolean): WrittenCode {
  const text = plainCode(written)
  if (/^\d{7}$/.test(text)) return { kind: 'sure', code: text, plain: text, isPadded: false }
  const whole = /^(\d{1,7})(?:\.0+)?$/.exec(text)?.[1]
  if (whole !== undefined && Number(whole) > 0) {
    const code = whole.padStart(length, '0')
    return isNumber || whole.length === length ? { kind: 'sure', code, plain: whole, isPadded: whole.length < length } : { kind: 'short', code, plain: whole }
  }
  const scientific = /^(\d)(?:\.(\d+))?[eE]\+?(\d{1,2})$/.exec(text)
  if (scientific !== null) {
    const [, first = '', rest = '', exponent = '0'] = scientific
    if (Number(exponent) >= length || Number(first) === 0) return { kind: 'none' }
    const code = (first + rest).padEnd(Number(exponent) + 1, '0').slice(0, Number(exponent) + 1).padStart(length, '0')
    return rest.length >= Number(exponent) ? { kind: 'short', code, plain: String(Number(code)) } : { kind: 'lost', code, within: 10 ** (Number(exponent) - rest.length) / 2 }
  }
  return /^(?=.*\d)[0-9A-Za-z][0-9A-Za-z.\-_/]{0,39}$/.test(text) ? { kind: 'other', code: text } : { kind: 'none' }
}

/** A written id without what does not count. */
export function plainCode(written: string): string {
  return written.normalize('NFKC').replace(/[（(〔【[]?続き?[）)〕】\]]?$/, '').replace(/[\s']+/g, '')
}

/** Whether a text says that it goes on from the page before: 「（続き）」. */
export function saysContinued(text: string): boolean {
  return /[（(〔【[]\s*(?:前頁|前ページ|前)?(?:から|の|より)?続き?\s*[）)〕】\]]/.test(text)
}

/** A text without its marks of continuation. */
export function withoutContinuationMarks(text: string): string {
  return text.replace(/[（(〔【[]\s*(?:(?:前頁|前ページ|前)?(?:から|の|より)?続き?|(?:次頁|次ページ|次)(?:に|へ)続く)\s*[）)〕】\]]/g, '').trim()
}
