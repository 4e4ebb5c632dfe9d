import { breakLines, type MeasureText } from './break-lines.ts'

/** A name of more lines is no name: its box would push everything else off the sheet. */
const mostLines = 40
/** Far more characters than so many lines hold; what follows is not even measured. */
const mostCharacters = 6000
const more = '…'

/**
 * The lines of a name as a diagram shows them: at most 40, the last one ending in … where there is more. The name itself is kept whole, and is read in
 * the table and the details.
 */
export function shownLines(name: string, width: number, measure: MeasureText): string[] {
  const start = name.slice(0, mostCharacters)
  const lines = breakLines(start, width, measure)
  if (lines.length <= mostLines && start === name) return lines
  const shown = lines.slice(0, mostLines)
  let last = [...(shown.pop() ?? '').replace(/[\ud800-\udbff]$/, '')]
  while (last.length > 0 && measure(last.join('') + more) > width) last = last.slice(0, -1)
  return [...shown, last.join('') + more]
}

/** Whether a diagram shows only the beginning of a name at this width. */
export function isShownInPart(name: string, width: number, measure: MeasureText): boolean {
  return name.length > mostCharacters || breakLines(name, width, measure).length > mostLines
}
