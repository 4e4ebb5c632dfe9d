/** First day and letters of each era since 1912; a year 1 begins within a 西暦 year. */
const eras = [
  { names: ['令和', '令', 'R'], offset: 2018 },
  { names: ['平成', '平', 'H'], offset: 1988 },
  { names: ['昭和', '昭', 'S'], offset: 1925 },
  { names: ['大正', '大', 'T'], offset: 1911 },
] as const

/**
 * A day as people write it: 2027-04-01, 2027/4/1, 2027年4月1日, 令和9年4月1日, R9.4.1. Full-width digits count as well.
 * @returns `YYYY-MM-DD`; undefined where the text is no day that exists.
 */
export function readDay(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace('元年', '1年')
  const parts = /^(\D*)(\d{1,4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain)
  if (parts === null) return undefined
  const [, era = '', year, month, day] = parts
  const offset = era === '' ? 0 : eras.find(({ names }) => names.some((name) => name === era.toUpperCase()))?.offset
  if (offset === undefined || (offset === 0 && year!.length !== 4)) return undefined
  const written = `${String(Number(year) + offset).padStart(4, '0')}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
  const moment = new Date(`${written}T00:00:00Z`)
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== written ? undefined : written
}
