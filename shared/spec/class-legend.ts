import { readImplementationClass, type ImplementationClass } from '../fitgap/functions/implementation-class.ts'

/** What the marks of a list mean (◎：実装必須機能), as the list itself says it. */
export type ClassLegend = ReadonlyMap<string, ImplementationClass>

const entry = /([◎○〇●△▲×✕☓□■◇◆☆★\-－―−])\s*[：:＝=…]\s*[「『]?((?:実装)?(?:必須|不可)(?:機能)?|(?:標準)?オプション(?:機能)?)/g
const depth = 60

/**
 * The legend that stands above the table or in its header. Marks differ by ministry and edition: without a legend a mark says nothing,
 * and the class stays unknown.
 */
export function readClassLegend(rows: readonly (readonly string[])[], headerLines: number): ClassLegend {
  const legend = new Map<string, ImplementationClass>()
  for (const cell of rows.slice(0, Math.min(depth, headerLines)).flat()) {
    for (const [, mark = '', words = ''] of cell.matchAll(entry)) legend.set(comparable(mark), readImplementationClass(words))
  }
  return legend
}

/** 実装区分 of a cell: by its words, else by the legend. */
export function readClass(text: string, legend: ClassLegend): ImplementationClass {
  const byWords = readImplementationClass(text)
  return byWords === 'unknown' ? (legend.get(comparable(text)) ?? 'unknown') : byWords
}

/**
 * 実装区分 of a row whose classes stand in columns of their own: the column of a class that has a mark (実装必須機能 ○), else the strictest of
 * what the types say.
 */
export function classOfTypes(types: Readonly<Record<string, string>>, legend: ClassLegend): ImplementationClass {
  const found = new Set<ImplementationClass>()
  for (const [header, value] of Object.entries(types)) {
    const ofHeader = readImplementationClass(header.split(' ').at(-1) ?? '')
    found.add(ofHeader === 'unknown' ? readClass(value, legend) : /^[-－―−×✕]?$/.test(value.trim()) ? 'unknown' : ofHeader)
  }
  return (['mandatory', 'optional', 'forbidden'] as const).find((kind) => found.has(kind)) ?? 'unknown'
}

function comparable(text: string): string {
  return text.trim().replace(/〇/g, '○').replace(/[－―−]/g, '-').replace(/[✕☓]/g, '×')
}
