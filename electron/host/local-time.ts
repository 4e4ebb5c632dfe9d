/** `YYYY-MM-DD hh:mm` in the time zone of the PC. */
export function localMinute(moment: Date): string {
  return `${localDay(moment)} ${String(moment.getHours()).padStart(2, '0')}:${String(moment.getMinutes()).padStart(2, '0')}`
}

/** `YYYY-MM-DD` in the time zone of the PC. */
export function localDay(moment: Date): string {
  return `${moment.getFullYear()}-${String(moment.getMonth() + 1).padStart(2, '0')}-${String(moment.getDate()).padStart(2, '0')}`
}
