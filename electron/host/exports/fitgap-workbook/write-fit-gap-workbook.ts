import { existsSync } from 'node:fs'
import exceljs from '../whole-exceljs.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { writeAtomically } from '../../files/write-atomically.ts'
import { buildWorkbookModel } from './build-workbook-model.ts'
import { createCellStyles } from './cell-styles.ts'
import { fillSheet } from './fill-sheet.ts'
import type { FitGapWorkbookInput } from './fit-gap-workbook-input.ts'
import { fixEntryDates } from './fix-entry-dates.ts'

export interface WorkbookProgress {
  /** Lines done and to do over all sheets; `done` equals `total` when the bytes are ready. */
  onProgress?: (done: number, total: number) => void
  /** Aborting rejects with the signal's reason; nothing is left behind. */
  signal?: AbortSignal
}

/** Lines between two breaths in which progress is told and an abort is heard. */
const linesPerTurn = 250

/** The Fit&Gap workbook as the bytes of an .xlsx file: the same input gives the same bytes. */
export async function renderFitGapWorkbook(input: FitGapWorkbookInput, { onProgress, signal }: WorkbookProgress = {}): Promise<Buffer> {
  signal?.throwIfAborted()
  const model = buildWorkbookModel(input)
  const total = model.sheets.reduce((sum, sheet) => sum + sheet.lines.length, 0) + 1
  let done = 0
  const breathe = async () => {
    onProgress?.(done, total)
    await new Promise((resolve) => setImmediate(resolve))
    signal?.throwIfAborted()
  }
  const workbook = new exceljs.Workbook()
  workbook.title = model.title
  workbook.created = model.createdOn
  workbook.modified = model.createdOn
  workbook.creator = 'Kurabe'
  workbook.lastModifiedBy = 'Kurabe'
  const styleOf = createCellStyles()
  for (const sheet of model.sheets) {
    await fillSheet(workbook, sheet, model.title, styleOf, () => {
      done += 1
      return done % linesPerTurn === 0 ? breathe() : undefined
    })
  }
  await breathe()
  const bytes = Buffer.from(await workbook.xlsx.writeBuffer())
  signal?.throwIfAborted()
  fixEntryDates(bytes, model.createdOn)
  onProgress?.(total, total)
  return bytes
}

/**
 * Writes the Fit&Gap workbook to a file, whole or not at all.
 * @throws KurabeError REFUSED where the file exists and `overwrite` is not set, STORAGE where the disk refuses.
 */
export async function writeFitGapWorkbook(
  input: FitGapWorkbookInput,
  path: string,
  options: WorkbookProgress & { overwrite: boolean },
): Promise<void> {
  if (!options.overwrite && existsSync(path)) throw new KurabeError('REFUSED', 'storage.exists', { path })
  const bytes = await renderFitGapWorkbook(input, options)
  await writeAtomically(path, bytes, { overwrite: options.overwrite })
}
