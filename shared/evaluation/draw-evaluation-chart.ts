import type { EvaluationView } from '../contract/packages.ts'
import type { Translate } from '../i18n/translate.ts'
import type { EvaluationScores, PackageScore } from './evaluation-scores.ts'

const width = 900
const left = 200
const right = 60
const barHeight = 34
const rowHeight = 62
const top = 34
const legendColumns = 3
const ink = '#1a1a1a'

/** Patterns of the parts of a bar, told apart in grey too; more criteria than patterns begin again, their numbers tell them apart. */
const patterns: readonly { paint: string; marks: string }[] = [
  { paint: '#d9e6ff', marks: '' },
  { paint: '#ffffff', marks: '<path d="M0 8 8 0M-2 2 2-2M6 10 10 6" stroke="#0017c1" stroke-width="1.2"/>' },
  { paint: '#ffffff', marks: '<circle cx="4" cy="4" r="1.4" fill="#006f83"/>' },
  { paint: '#f3e5f4', marks: '' },
  { paint: '#ffffff', marks: '<path d="M0 4H8" stroke="#8b008b" stroke-width="1.2"/>' },
  { paint: '#ffffff', marks: '<path d="M4 0V8" stroke="#ac3e00" stroke-width="1.2"/>' },
  { paint: '#ffeee2', marks: '' },
  { paint: '#ffffff', marks: '<path d="M0 0 8 8M8 0 0 8" stroke="#666666" stroke-width="1"/>' },
  { paint: '#e9f7f9', marks: '<path d="M0 4H8" stroke="#006f83" stroke-width="1"/>' },
  { paint: '#e6e6e6', marks: '' },
  { paint: '#fbf5e0', marks: '<circle cx="4" cy="4" r="1.6" fill="#806300"/>' },
]

/**
 * The points of each package as a bar of parts, one per criterion, and a hatched frame for the range of what is unknown: an SVG on its own,
 * `width` × `height` pixels. Parts carry the number of their criterion, so that nothing hangs on colour.
 */
export function drawEvaluationChart(
  view: Pick<EvaluationView, 'name' | 'packages' | 'criteria'>,
  scores: EvaluationScores,
  translate: Translate,
): { svg: string; width: number; height: number } {
  const criteria = view.criteria.filter(({ weight }) => weight > 0)
  const legendTop = top + scores.packages.length * rowHeight + 34
  const height = legendTop + Math.ceil(criteria.length / legendColumns) * 24 + 34
  const x = (points: number) => left + (points / 100) * (width - left - right)
  const axis = [0, 20, 40, 60, 80, 100].map(
    (points) =>
      `<path d="M${x(points)} ${top - 6}V${legendTop - 28}" stroke="#e6e6e6"/><text x="${x(points)}" y="${top - 12}" text-anchor="middle" fill="#4d4d4d">${points}</text>`,
  )
  const bars = scores.packages.map((entry, index) => {
    const name = view.packages.find(({ id }) => id === entry.id)?.name ?? ''
    return `<g transform="translate(0 ${top + index * rowHeight})">${nameText(entry.rank, name, translate)}${drawBar(entry, criteria, x)}</g>`
  })
  const legend = criteria.map(({ name }, index) => {
    const at = { x: 16 + (index % legendColumns) * ((width - 32) / legendColumns), y: legendTop + Math.floor(index / legendColumns) * 24 }
    return `<rect x="${at.x}" y="${at.y}" width="44" height="18" fill="url(#part${index % patterns.length})" stroke="${ink}"/>${partNumber(at.x + 11, at.y + 14, index)}<text x="${at.x + 52}" y="${at.y + 14}">${escape(shortened(name, 16))}</text>`
  })
  const defs = patterns.map(({ paint, marks }, index) => `<pattern id="part${index}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="${paint}"/>${marks}</pattern>`)
  defs.push('<pattern id="unknown" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 6 6 0" stroke="#1a1a1a" stroke-width="1"/></pattern>')
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'BIZ UDPGothic', sans-serif" font-size="14" fill="${ink}">`,
    `<title>${escape(translate('packages.chart.title', { name: view.name }))}</title>`,
    `<defs>${defs.join('')}</defs><rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...axis, ...bars, ...legend,
    `<text x="16" y="${height - 10}" fill="#4d4d4d">${escape(translate('packages.chart.note'))}</text></svg>`,
  ].join('')
  return { svg, width, height }
}

function nameText(rank: number, name: string, translate: Translate): string {
  return `<text x="16" y="16" font-weight="700">${escape(translate('packages.chart.rank', { rank }))}</text><text x="16" y="36">${escape(shortened(name, 13))}</text>`
}

function drawBar(entry: PackageScore, criteria: EvaluationView['criteria'], x: (points: number) => number): string {
  let from = 0
  const parts = criteria.map(({ id }, index) => {
    const points = entry.criteria[id]?.points.middle ?? 0
    const [begin, end] = [x(from), x(from + points)]
    from += points
    if (end - begin < 0.5) return ''
    const number = end - begin < 20 ? '' : partNumber((begin + end) / 2, barHeight / 2 + 5, index)
    return `<rect x="${fixed(begin)}" y="0" width="${fixed(end - begin)}" height="${barHeight}" fill="url(#part${index % patterns.length})" stroke="${ink}" stroke-width="0.8"/>${number}`
  })
  const { low, middle, high } = entry.points
  const range = high - low < 0.05 ? '' : `<rect x="${fixed(x(low))}" y="${barHeight + 4}" width="${fixed(x(high) - x(low))}" height="8" fill="url(#unknown)" stroke="${ink}" stroke-width="0.8"/>`
  return `${parts.join('')}${range}<text x="${fixed(Math.max(x(middle), x(high)) + 8)}" y="${barHeight / 2 + 5}" font-weight="700">${middle.toFixed(1)}</text>`
}

function partNumber(x: number, y: number, index: number): string {
  return `<rect x="${fixed(x - 9)}" y="${fixed(y - 13)}" width="18" height="16" rx="2" fill="#ffffff"/><text x="${fixed(x)}" y="${fixed(y)}" text-anchor="middle">${index + 1}</text>`
}

function shortened(text: string, most: number): string {
  const characters = [...text]
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text
}

function fixed(value: number): string {
  return String(Math.round(value * 10) / 10)
}

function escape(text: string): string {
  // What XML cannot hold would break the whole picture.
  const printable = [...text].filter((character) => character >= ' ').join('')
  return printable.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
