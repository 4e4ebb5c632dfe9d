/** So many full-width characters of one line are seen beside the frozen columns. */
const longest = 64

/** A word to the reader in lines that fit above the table; empty lines at the ends are left out. */
export function messageLines(message: string): string[] {
  if (message.trim() === '') return []
  return message
    .trim()
    .split(/\r?\n/)
    .flatMap((paragraph) => (paragraph === '' ? [''] : (paragraph.match(new RegExp(`.{1,${longest}}`, 'gu')) ?? [])))
    .filter((line, index, lines) => line !== '' || lines[index - 1] !== '')
}
