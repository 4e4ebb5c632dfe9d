import { breakLines } from '../../text/break-lines.ts'
import type { MeasureText } from './measure-text.ts'

/** The lines of a name within `width` pixels, as the editor draws them; none for a name without characters. */
export function wrapLines(name: string, width: number, measure: MeasureText): string[] {
  return name.trim() === '' ? [] : breakLines(name.trim(), width, measure)
}
