import { measureApproximately } from '../bpmn/layout/measure-text.ts'
import { markSymbols, markTones, toneColours } from '../drawing/marks/mark-symbols.ts'
import { reviewSigns } from '../drawing/marks/review-signs.ts'
import type { SheetMark, SheetMarkKind } from '../drawing/sheet-mark.ts'
import { pageText, round } from './page-text.ts'

const order: readonly SheetMarkKind[] = [
  ...(Object.keys(markSymbols) as (keyof typeof markSymbols)[]),
  ...(Object.keys(reviewSigns) as (keyof typeof reviewSigns)[]),
]

/** The kinds of marks on a page, each once, in the order of legends. */
export function legendKinds(marks: readonly SheetMark[]): SheetMarkKind[] {
  const seen = new Set(marks.map(({ kind }) => kind))
  return order.filter((kind) => seen.has(kind))
}

/** Symbol and word of one kind of mark, with its upper left corner at x, y. */
export function legendMarkup(kind: SheetMarkKind, word: string, x: number, y: number): string {
  return `<g transform="translate(${round(x)} ${round(y)}) scale(0.75)">${symbolOf(kind)}</g>${pageText(x + 16, y + 10, word, { size: 10 })}`
}

export function legendWidth(word: string): number {
  return 16 + (measureApproximately(word) * 10) / 14 + 14
}

function symbolOf(kind: SheetMarkKind): string {
  if (!(kind in markSymbols)) {
    const { ink, symbol } = reviewSigns[kind as keyof typeof reviewSigns]
    return symbol(ink)
  }
  const { strokes, fill } = markSymbols[kind as keyof typeof markSymbols]
  const { ink } = toneColours[markTones[kind as keyof typeof markSymbols]]
  return (
    strokes.map(({ path, width }) => `<path d="${path}" fill="none" stroke="${ink}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`).join('') +
    (fill === undefined ? '' : `<path d="${fill}" fill="${ink}"/>`)
  )
}
