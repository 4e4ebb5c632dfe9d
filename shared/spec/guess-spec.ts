import { standardBusinessAreas } from '../domain/business-areas.ts'

export interface SpecGuess {
  /** Name of a 業務, '' where nothing names one. */
  area: string
  /** Number of the 版, '' where none is named. */
  edition: string
  issuedOn: string | null
}

/** Short forms that file names use. */
const shortNames: Readonly<Record<string, string>> = { 住基: '住民基本台帳', 国保: '国民健康保険', 後期高齢: '後期高齢者医療', 介護: '介護保険', 子育て支援: '子ども・子育て支援', 選挙人名簿: '選挙人名簿管理', 障害福祉: '障害者福祉', 固定資産: '固定資産税', 住民税: '個人住民税' }
const eras: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988 }

/**
 * Which 業務, 版 and date a file is, by its name first and by the lines above its tables next. A guess only: the user sees it and can change it.
 * @param titles cells above the headers, sheet names.
 */
export function guessSpec(fileName: string, titles: readonly string[], knownAreas: readonly string[]): SpecGuess {
  const texts = [fileName.replace(/\.[^.]+$/, ''), ...titles].map((text) => text.normalize('NFKC'))
  const first = <Found>(find: (text: string) => Found | null): Found | null => {
    for (const text of texts) {
      const found = find(text)
      if (found !== null) return found
    }
    return null
  }
  const names = [...new Set([...knownAreas, ...standardBusinessAreas])].toSorted((one, other) => other.length - one.length)
  return { area: first((text) => areaIn(text, names)) ?? '', edition: first(editionIn) ?? '', issuedOn: first(dayIn) }
}

function areaIn(text: string, names: readonly string[]): string | null {
  const named = names.find((name) => text.includes(name.normalize('NFKC')))
  if (named !== undefined) return named
  const short = Object.keys(shortNames).find((word) => text.includes(word))
  return short === undefined ? null : (shortNames[short] ?? null)
}

function editionIn(text: string): string | null {
  const found = /第?\s*(\d+(?:\.\d+)*)\s*版/.exec(text) ?? /版\s*[:：]?\s*(\d+(?:\.\d+)*)/.exec(text) ?? /(?:ver(?:sion)?\.?\s*|[_\s(【-]v)(\d+(?:\.\d+)*)/i.exec(text) ?? /[_\s-](\d+\.\d+)(?=$|[_\s)】-])/.exec(text)
  return found?.[1] ?? null
}

function dayIn(text: string): string | null {
  const era = /(令和|平成|\b[RH])\s*(\d+|元)\s*[年.]\s*(\d{1,2})\s*[月.]\s*(?:(\d{1,2})\s*日?)?/.exec(text)
  if (era !== null) return day((eras[era[1] ?? ''] ?? 0) + (era[2] === '元' ? 1 : Number(era[2])), era[3], era[4])
  const western = /(20\d{2})\s*(?:年|[./-])\s*(\d{1,2})\s*(?:月|[./-])\s*(\d{1,2})?/.exec(text) ?? /(20\d{2})(\d{2})(\d{2})(?!\d)/.exec(text)
  return western === null ? null : day(Number(western[1]), western[2], western[3])
}

/** A month without a day counts as its first. */
function day(year: number, month: string | undefined, date: string | undefined): string | null {
  const moment = new Date(Date.UTC(year, Number(month) - 1, Number(date ?? '1')))
  const isReal = moment.getUTCMonth() === Number(month) - 1 && Number(month) >= 1
  return isReal ? moment.toISOString().slice(0, 10) : null
}
