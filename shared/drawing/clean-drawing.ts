import { escapeXml } from '../bpmn/xml/escape-xml.ts'
import { parseXml } from '../bpmn/xml/parse-xml.ts'
import type { XmlElement } from '../bpmn/xml/xml-element.ts'
import type { FlowDrawing } from './flow-drawing.ts'
import { uprightText } from './upright-text.ts'

/** What a drawing may hold; everything else is left out with all that is in it. */
const elements = new Set(['g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'defs', 'marker'])

const attributes = new Set([
  'id', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'd', 'points', 'width', 'height', 'transform', 'viewBox',
  'refX', 'refY', 'markerWidth', 'markerHeight', 'markerUnits', 'orient',
])

/** How something looks: written as attributes, also where the library writes them as style. */
const looks = new Set([
  'fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-dashoffset', 'stroke-linecap',
  'stroke-linejoin', 'stroke-miterlimit', 'opacity', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'marker-start', 'marker-mid', 'marker-end',
])

/** Parts of the page that are never seen: where the pointer hits, outlines of what is chosen. */
const unseen = /(?:^|\s)djs-(?:hit|outline|dragger|bendpoints|segment-dragger)/

/**
 * A drawing rebuilt from what is known to be harmless: no script, no foreign object, no style sheet, no address but those inside the drawing itself.
 * Names stay text. Ids get `prefix`, so that many drawings can stand in one document; upright names become letters with places of their own,
 * because few readers know writing modes.
 * @throws XmlProblem where a sheet is not XML.
 */
export function cleanDrawing(drawing: FlowDrawing, prefix: string): FlowDrawing {
  return {
    sheets: drawing.sheets.map((sheet, index) => ({ ...sheet, drawing: cleanMarkup(sheet.drawing, `${prefix}-${index}-`) })),
    mark: drawing.mark === '' ? '' : cleanMarkup(drawing.mark, `${prefix}-mark-`),
  }
}

function cleanMarkup(svg: string, prefix: string): string {
  // The declarations before the root say nothing, and a DOCTYPE is never read.
  const start = svg.indexOf('<svg')
  const root = parseXml(start < 0 ? svg : svg.slice(start))
  return numberIds(root.children.map((child) => write(child, prefix)).join(''), prefix)
}

/** The library draws its ids by lot: numbered in their order the same diagram has the same drawing, and a document the same digest. */
function numberIds(svg: string, prefix: string): string {
  const numbers = new Map([...new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!))].map((id, index) => [id, `${prefix}${index + 1}`]))
  return svg.replaceAll(/( id="|"url\(#)([\w.-]+)(?=[")])/g, (whole, start: string, id: string) => (numbers.has(id) ? start + numbers.get(id)! : whole))
}

function write(element: XmlElement, prefix: string): string {
  if (!elements.has(element.local) || element.prefix !== '' || unseen.test(element.attributes.get('class') ?? '')) return ''
  const style = readStyle(element.attributes.get('style') ?? '')
  if (style.get('display') === 'none' || style.get('visibility') === 'hidden') return ''
  if (element.local === 'text' && style.get('writing-mode') === 'vertical-rl') return uprightText(element, style.get('fill') ?? element.attributes.get('fill') ?? '#000')
  const written = [...new Map([...element.attributes, ...style])].flatMap(([name, value]) => {
    const clean = cleanValue(name, value, prefix)
    return clean === null ? [] : [` ${name}="${escapeXml(name === 'id' ? clean : rounded(clean))}"`]
  })
  const inside = element.children.map((child) => write(child, prefix)).join('')
  const text = element.local === 'text' || element.local === 'tspan' ? escapeXml(element.text) : ''
  // An empty label or group says nothing.
  if (inside === '' && text === '' && ['g', 'text', 'tspan', 'defs'].includes(element.local)) return ''
  return `<${element.local}${written.join('')}>${text}${inside}</${element.local}>`
}

/** To a thousandth of a pixel: browsers measure the same text a hair differently from time to time. */
function rounded(value: string): string {
  return value.replaceAll(/-?\d+\.\d{4,}(?![\d.e])/g, (number) => String(Number(Number(number).toFixed(3))))
}

function readStyle(style: string): Map<string, string> {
  const read = new Map<string, string>()
  for (const part of style.split(';')) {
    const colon = part.indexOf(':')
    if (colon > 0) read.set(part.slice(0, colon).trim().toLowerCase(), part.slice(colon + 1).trim())
  }
  return read
}

function cleanValue(name: string, value: string, prefix: string): string | null {
  if (name === 'id') return /^[\w.-]+$/.test(value) ? prefix + value : null
  if (!attributes.has(name) && !looks.has(name)) return null
  const own = /^url\(\s*["']?#([\w.-]+)["']?\s*\)$/.exec(value)
  if (own !== null) return `url(#${prefix}${own[1]})`
  if (/url|[:@\\<]|var\(/i.test(value) || value.length > 100_000) return null
  if (value === 'currentColor') return '#404040'
  if (name === 'stroke-dasharray') return cleanDashes(value)
  // Pixels are the unit of the whole drawing; bare numbers are understood by every reader.
  return looks.has(name) ? value.replaceAll(/(?<=\d)px\b/g, '') : value
}

/** Lengths above zero only: writers of PDF refuse a dot of no length, which every reader draws as a dot. */
function cleanDashes(value: string): string | null {
  const lengths = value.split(/[\s,]+/).filter(Boolean).map(Number.parseFloat)
  if (lengths.length === 0 || lengths.length > 16 || !lengths.every((length) => length >= 0 && length < 1e6)) return null
  return lengths.map((length) => Math.max(length, 0.01)).join(' ')
}
