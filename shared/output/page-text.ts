import { measureApproximately } from '../bpmn/layout/measure-text.ts'
import { escapeXml } from '../bpmn/xml/escape-xml.ts'

interface TextLook {
  size: number
  isBold?: boolean
  anchor?: 'start' | 'middle' | 'end'
  fill?: string
  /** Longest width in points; what is longer ends in …. */
  width?: number
}

/** One line of text with its left, middle or right end at x and its letters standing on y. */
export function pageText(x: number, y: number, text: string, { size, isBold = false, anchor = 'start', fill = '#1a1a1a', width }: TextLook): string {
  const shown = width === undefined ? text : fitText(text, width, size)
  if (shown === '') return ''
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}"${isBold ? ' font-weight="bold"' : ''} text-anchor="${anchor}" fill="${fill}">${escapeXml(shown)}</text>`
}

/** The text on one line, cut with … where it is wider than `width` points. */
export function fitText(text: string, width: number, size: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  const factor = size / 14
  if (line.length < 1000 && measureApproximately(line) * factor <= width) return line
  let shown = ''
  let used = 14 * factor
  for (const { segment } of new Intl.Segmenter('ja').segment(line.slice(0, 1000))) {
    used += measureApproximately(segment) * factor
    if (used > width) break
    shown += segment
  }
  return `${shown}…`
}

/** Points with two places: finer than any printer. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
