import type { DrawnShape } from '../flow-drawing.ts'
import { toneColours, type MarkTone } from './mark-symbols.ts'

const width = 8

/** The strip inside the left edge of a shape: bars, hatch or dots, drawn one by one, so that every reader shows them and greyscale keeps them. */
export function drawStrip(shape: DrawnShape, tone: MarkTone): string {
  const left = shape.x + 1
  const top = shape.y + 8
  const height = Math.max(shape.height - 16, 4)
  const { ink, tint } = toneColours[tone]
  return `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${tint}"/>${patternOf(tone, left, top, height, ink)}`
}

function patternOf(tone: MarkTone, left: number, top: number, height: number, ink: string): string {
  if (tone === 'chg') return steps(height, 5).map((y) => `<rect x="${left}" y="${top + y}" width="${width}" height="${Math.min(2, height - y)}" fill="${ink}"/>`).join('')
  if (tone === 'left') {
    const lines = steps(height - width, 6).map((y) => `M${left} ${top + y + width}l${width} ${-width}`)
    return `<path d="${lines.join('')}" stroke="${ink}" stroke-width="2" fill="none"/>`
  }
  return steps(height - 2, 4)
    .flatMap((y) => [2, 6].map((x) => `<circle cx="${left + x}" cy="${top + y + 2}" r="1.3" fill="${ink}"/>`))
    .join('')
}

function steps(length: number, step: number): number[] {
  return Array.from({ length: Math.max(1, Math.ceil(length / step)) }, (_, index) => index * step)
}
