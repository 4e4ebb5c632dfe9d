/** A header cell in the form in which headers are compared: width, spaces, line breaks, letter case, remarks in brackets and marks do not count. */
export function comparableHeader(header: string): string {
  return plainHeader(header).replace(/\(.*?\)|\[.*?\]|【.*?】|<.*?>/g, '').replace(/[※*]+\d*/g, '').replace(/[:：.・_]/g, '')
}

/** As `comparableHeader`, with the remarks in brackets: 作業時間(分) and 作業時間(人) differ. */
export function plainHeader(header: string): string {
  return header.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}
