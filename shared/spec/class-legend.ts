import { readImplementationClass, type ImplementationClass } from '../fitgap/functions/implementation-class.ts'

/** What the marks of a list mean (◎：実装必須機能), as the list itself says it. */
export type ClassLegend = ReadonlyMap<string, ImplementationClass>

const mark = '[◎○〇●△▲×✕☓□■◇◆☆★\\-－―−]'
const words = '(?:実装)?(?:必須|不可)(?:機能|帳票)?|(?:標準)?オプション(?:機能|帳票)?'
/** ◎：実装必須機能, and the other way round: 実装必須機能（◎）. */
const byMark = new RegExp(`(${mark})\\s*(?:[：:＝=…]|は|が)\\s*[「『]?(${words})`, 'g')
const byWords = new RegExp(`(${words})\\s*[：:＝=…(（]\\s*(${mark})`, 'g')
const isMark = new RegExp(`^${mark}$`)
const depth = 60

/**
 * The legend that stands above the table or in its header. Marks differ by ministry and edition: without a legend a mark says nothing,
 * and the class stays unknown.
 * @param isLegendOnly the sheet is no list: there a mark may stand in a cell and its meaning in the next one.
 */
export function readClassLegend(rows: readonly (readonly string[])[], headerLines: number, isLegendOnly = false): ClassLegend {
  const legend = new Map<string, ImplementationClass>()
  const top = rows.slice(0, Math.min(depth, headerLines))
  for (const row of isLegendOnly ? top : []) {
    row.forEach((cell, column) => {
      const meaning = isMark.test(cell.trim()) ? classOfWords(row.slice(column + 1).find((next) => next.trim() !== '') ?? '') : 'unknown'
      if (meaning !== 'unknown') legend.set(comparable(cell), meaning)
    })
  }
  for (const cell of top.flat()) {
    if (!/必須|不可|オプション/.test(cell)) continue
    const before = legend.size
    for (const [, sign = '', said = ''] of cell.matchAll(byMark)) legend.set(comparable(sign), classOfWords(said))
    if (legend.size > before) continue
    for (const [, said = '', sign = ''] of cell.matchAll(byWords)) legend.set(comparable(sign), classOfWords(said))
  }
  return legend
}

/** 実装区分 of a cell: by its words, else by the legend. */
export function readClass(text: string, legend: ClassLegend): ImplementationClass {
  const said = classOfWords(text)
  return said === 'unknown' ? (legend.get(comparable(text)) ?? 'unknown') : said
}

/** Remarks in brackets say for whom, not what; 実装必須帳票 is to a form what 実装必須機能 is to a function. */
function classOfWords(text: string): ImplementationClass {
  const plain = text.normalize('NFKC').replace(/帳票/g, '機能')
  const whole = readImplementationClass(plain)
  return whole === 'unknown' ? readImplementationClass(plain.replace(/\(.*?\)|【.*?】|\[.*?\]/gs, '')) : whole
}

/**
 * 実装区分 of a row whose classes stand in columns of their own: the column of a class that has a mark (実装必須機能 ○), else the strictest of
 * what the types say.
 */
export function classOfTypes(types: Readonly<Record<string, string>>, legend: ClassLegend): ImplementationClass {
  const found = new Set<ImplementationClass>()
  for (const [header, value] of Object.entries(types)) {
    const ofHeader = classOfWords(header.split(' ').at(-1) ?? '')
    found.add(ofHeader === 'unknown' ? readClass(value, legend) : /^[-－―−×✕]?$/.test(value.trim()) ? 'unknown' : ofHeader)
  }
  return (['mandatory', 'optional', 'forbidden'] as const).find((kind) => found.has(kind)) ?? 'unknown'
}

function comparable(text: string): string {
  return text.trim().replace(/〇/g, '○').replace(/[－―−]/g, '-').replace(/[✕☓]/g, '×')
}
