import { escapeXml } from '../bpmn/xml/escape-xml.ts'
import type { DrawnShape, FlowSheet } from './flow-drawing.ts'
import { markSymbols, markTones, toneColours, type MarkTone } from './marks/mark-symbols.ts'
import { drawStrip } from './marks/draw-strip.ts'
import { reviewSigns } from './marks/review-signs.ts'
import type { SheetMark, SheetMarkKind } from './sheet-mark.ts'

/** Room that marks take above the topmost shape of a sheet, in pixels. */
export const markRise = 16
const pillHeight = 20

/** The marks of a sheet as SVG markup, in the order given. Marks on shapes of other sheets are passed over; several on one shape stand side by side. */
export function drawMarks(sheet: FlowSheet, marks: readonly SheetMark[]): string {
  const shapes = new Map(sheet.shapes.map((shape) => [shape.id, shape]))
  const taken = new Map<string, number>()
  return marks
    .flatMap((mark) => {
      const shape = shapes.get(mark.element)
      if (shape === undefined) return []
      const beside = taken.get(shape.id) ?? 0
      taken.set(shape.id, beside + pillWidth(mark) + 3)
      return [isComparison(mark.kind) ? drawComparison(shape, mark, mark.kind, beside) : drawSign(shape, mark, beside)]
    })
    .join('')
}

function isComparison(kind: SheetMarkKind): kind is keyof typeof markSymbols {
  return kind in markSymbols
}

function drawComparison(shape: DrawnShape, mark: SheetMark, kind: keyof typeof markSymbols, beside: number): string {
  const tone = markTones[kind]
  const isEvent = shape.type.endsWith('Event')
  const { ink } = toneColours[tone]
  const [ground, front] = tone === 'same' ? ['#ffffff', ink] : [ink, '#ffffff']
  const { strokes, fill } = markSymbols[kind]
  const symbol =
    strokes.map(({ path, width }) => `<path d="${path}" fill="none" stroke="${front}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`).join('') +
    (fill === undefined ? '' : `<path d="${fill}" fill="${front}"/>`)
  return (
    (tone === 'same' ? '' : outline(shape, tone, isEvent) + (isEvent ? '' : drawStrip(shape, tone))) +
    pill(shape, mark, beside, { ground, border: ink, front, symbol })
  )
}

function outline({ x, y, width, height }: DrawnShape, tone: MarkTone, isEvent: boolean): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${isEvent ? width / 2 : 8}" fill="none" stroke="${toneColours[tone].ink}" stroke-width="2"/>`
}

function drawSign(shape: DrawnShape, mark: SheetMark, beside: number): string {
  const { ink, symbol } = reviewSigns[mark.kind as keyof typeof reviewSigns]
  return pill(shape, mark, beside, { ground: '#ffffff', border: ink, front: ink, symbol: symbol(ink) })
}

function pill(shape: DrawnShape, mark: SheetMark, beside: number, look: { ground: string; border: string; front: string; symbol: string }): string {
  const text = mark.text === '' ? '' : `<text x="22" y="15" font-size="14" font-weight="bold" fill="${look.front}">${escapeXml(mark.text)}</text>`
  return (
    `<g transform="translate(${shape.x - 6 + beside} ${shape.y - markRise})">` +
    `<rect width="${pillWidth(mark)}" height="${pillHeight}" rx="4" fill="${look.ground}" stroke="${look.border}" stroke-width="1"/>` +
    `<g transform="translate(3 2)">${look.symbol}</g>${text}</g>`
  )
}

function pillWidth({ text }: SheetMark): number {
  return text === '' ? 22 : 27 + text.length * 9
}
