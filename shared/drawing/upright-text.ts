import { measureApproximately } from '../bpmn/layout/measure-text.ts'
import { escapeXml } from '../bpmn/xml/escape-xml.ts'
import type { XmlElement } from '../bpmn/xml/xml-element.ts'

/** Size of the letters of every diagram, and how far the middle of a letter stands above its line, in pixels. */
const size = 14
const middle = 5

/** Signs that lie down in upright writing: the long vowel, brackets, dashes. */
const lying = /[ー〜～―－‐–—…‥（）「」『』【】〔〕［］｛｝〈〉《》：；＝]/u

/** An upright text of the editor (lines as `tspan` with middle x and y) as letters with places of their own: full-width ones stand, others lie. */
export function uprightText(element: XmlElement, fill: string): string {
  const colour = /^[#\w(),.\s%]+$/.test(fill) ? fill : '#000'
  return element.children
    .filter((line) => line.local === 'tspan')
    .map((line) => uprightLine(line.text, Number(line.attributes.get('x') ?? 0), Number(line.attributes.get('y') ?? 0), colour))
    .join('')
}

function uprightLine(text: string, x: number, y: number, fill: string): string {
  const parts = splitByStand(text)
  const lengths = parts.map(({ stands, text: part }) => (stands ? size : measureApproximately(part)))
  let top = y - lengths.reduce((sum, length) => sum + length, 0) / 2
  // In the order of the name, so that it is found and copied as it reads.
  const markup: string[] = []
  let standing: string[] = []
  const closeStanding = () => {
    if (standing.length > 0) markup.push(`<text font-size="${size}" text-anchor="middle" fill="${fill}">${standing.join('')}</text>`)
    standing = []
  }
  parts.forEach(({ stands, text: part }, index) => {
    const small = /[、。，．]/u.test(part) ? size / 2 : 0
    if (stands) {
      standing.push(`<tspan x="${round(x + small)}" y="${round(top + size - 2 - small)}">${escapeXml(part)}</tspan>`)
    } else {
      closeStanding()
      markup.push(`<text transform="translate(${round(x)} ${round(top)}) rotate(90)" y="${middle}" font-size="${size}" fill="${fill}">${escapeXml(part)}</text>`)
    }
    top += lengths[index]!
  })
  closeStanding()
  return markup.join('')
}

/** Single standing letters, and runs of letters that lie. */
function splitByStand(text: string): { stands: boolean; text: string }[] {
  const parts: { stands: boolean; text: string }[] = []
  for (const { segment } of new Intl.Segmenter('ja').segment(text)) {
    const stands = measureApproximately(segment) >= size && !lying.test(segment) && (segment.codePointAt(0) ?? 0) >= 0x1100
    const last = parts.at(-1)
    if (!stands && last !== undefined && !last.stands) last.text += segment
    else parts.push({ stands, text: segment })
  }
  return parts
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
