const format = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' })

/** A day (`YYYY-MM-DD`) in 和暦, e.g. 令和8年11月22日; a text that is no day stays as it is. */
export function japaneseDate(day: string): string {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  return Number.isNaN(moment) ? day : format.format(moment)
}
