/** First day of the count of years of each 元号, and the day after its last one. */
const eras = [
  { names: ['令和', '令', 'R'], year: 2019, from: '2019-05-01', to: '9999-12-31' },
  { names: ['平成', '平', 'H'], year: 1989, from: '1989-01-08', to: '2019-12-31' },
  { names: ['昭和', '昭', 'S'], year: 1926, from: '1926-12-25', to: '1989-12-31' },
] as const

/** Days since which spreadsheets count (their day 60, 29 February 1900, never was), and the numbers that are taken for days: 1982 to 2119. */
const serialStart = Date.UTC(1899, 11, 30)
const serials = { from: 30_000, to: 80_000 }

/**
 * A day as people and spreadsheets write it, as `YYYY-MM-DD`: 2026-03-31, 2026/3/31, 2026年3月31日, 令和8年3月31日, R8.3.31, 20260331, 46112 (the
 * number of a day in Excel); full width as well, weekdays and times behind it are passed over. Null for anything else, also for a day
 * without its year and for one that no calendar has. 平成 and 昭和 are taken to the end of their last year, as old papers are written.
 */
export function readDay(text: string): string | null {
  const plain = text.normalize('NFKC').trim().replace(/\s*[(（].*[)）]\s*$/, '').replace(/[T ]\d{1,2}:\d{2}.*$/, '')
  if (/^\d{5}(\.\d+)?$/.test(plain)) return serialDay(Number.parseInt(plain, 10))
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(plain)
  if (compact) return dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]))
  const western = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(plain)
  if (western) return dayOf(Number(western[1]), Number(western[2]), Number(western[3]))
  const japanese = /^(令和|平成|昭和|令|平|昭|R|H|S)\s*\.?\s*(元|\d{1,2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/i.exec(plain)
  if (!japanese) return null
  const [, name = '', year = '', month, date] = japanese
  const era = eras.find(({ names }) => (names as readonly string[]).includes(name.toUpperCase()))
  if (era === undefined) return null
  const day = dayOf(era.year - 1 + (year === '元' ? 1 : Number(year)), Number(month), Number(date))
  return day !== null && day >= era.from && day <= era.to ? day : null
}

function serialDay(serial: number): string | null {
  if (serial < serials.from || serial > serials.to) return null
  return new Date(serialStart + serial * 86_400_000).toISOString().slice(0, 10)
}

function dayOf(year: number, month: number, date: number): string | null {
  if (year < 1900 || year > 2200) return null
  const moment = new Date(Date.UTC(year, month - 1, date))
  const isReal = moment.getUTCFullYear() === year && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date
  return isReal ? moment.toISOString().slice(0, 10) : null
}
