/** A text as Word can hold it: control characters and lone surrogates, which XML forbids, are left out; line breaks are `\n`. */
export function wordText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .toWellFormed()
}
