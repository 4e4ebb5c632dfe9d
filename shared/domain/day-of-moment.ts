/** The day (`YYYY-MM-DD`) of a moment in the time zone of the PC; '' for null. */
export function dayOfMoment(moment: string | null): string {
  if (moment === null) return ''
  const date = new Date(moment)
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
