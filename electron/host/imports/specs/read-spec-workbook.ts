import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { SpecSheet } from '../../../../shared/spec/spec-sheet.ts'
import type { JobSteps } from '../../jobs/jobs.ts'
import { readNumberFormats } from './number-formats.ts'
import { readSheetPart } from './read-sheet-part.ts'
import { readSharedStrings } from './shared-strings.ts'
import { readWorkbookIndex } from './workbook-index.ts'
import { WorkbookParts } from './workbook-parts.ts'

/**
 * Every sheet of a workbook as texts, read part by part: progress is told in bytes, others have their turn in between, and it can be stopped.
 * Macros are never looked at.
 * @throws KurabeError BAD_INPUT where the bytes are no workbook that can be read, or more than this PC should hold.
 */
export async function readSpecWorkbook(bytes: Uint8Array, file: string, steps: JobSteps): Promise<{ sheets: SpecSheet[]; hasMacros: boolean }> {
  const parts = new WorkbookParts(bytes, file)
  try {
    const { sheets: places, isFrom1904 } = await readWorkbookIndex(parts, steps.signal)
    const styles = await parts.read('xl/styles.xml')
    const formats = styles === null ? [] : await readNumberFormats(styles, steps.signal)
    const shared = await parts.read('xl/sharedStrings.xml')
    const contents: { place: (typeof places)[number]; content: Uint8Array }[] = []
    for (const place of places) {
      const content = await parts.read(place.part)
      if (content === null) throw new KurabeError('BAD_INPUT', 'fitgap.functions.truncated', { file })
      contents.push({ place, content })
    }
    const total = (shared?.length ?? 0) + contents.reduce((sum, { content }) => sum + content.length, 0)
    let before = 0
    const told = (done: number) => steps.tell(before + done, total)
    const texts = shared === null ? [] : await readSharedStrings(shared, file, steps.signal, told)
    before = shared?.length ?? 0
    const budget = { cells: 0, characters: 0 }
    const sheets: SpecSheet[] = []
    for (const { place, content } of contents) {
      sheets.push(await readSheetPart(content, { file, ...place, texts, formats, isFrom1904, budget }, steps.signal, told))
      before += content.length
    }
    return { sheets, hasMacros: parts.hasMacros }
  } catch (error) {
    if (error instanceof KurabeError || steps.signal.aborted) throw error
    throw new KurabeError('BAD_INPUT', 'fitgap.functions.truncated', { file }, { cause: error })
  }
}
