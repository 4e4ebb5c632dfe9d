import { breakLines } from '../../text/break-lines.ts'
import { shownLines } from '../../text/shown-lines.ts'
import type { MeasureText } from './measure-text.ts'

/** The lines of a note within `width` pixels, as the editor draws them; none for a text without characters. */
export function wrapLines(name: string, width: number, measure: MeasureText): string[] {
  return name.trim() === '' ? [] : breakLines(name.trim(), width, measure)
}

/** The lines of a name; of one that is far too long only those that are shown. */
export function wrapName(name: string, width: number, measure: MeasureText): string[] {
  return name.trim() === '' ? [] : shownLines(name.trim(), width, measure)
}
