import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { createTranslate, type Locale } from '../../../../shared/i18n/translate.ts'
import { stepsOfDiagram } from '../../../../shared/steps/steps-of-diagram.ts'
import { renderStepFile } from '../../exports/steps/render-step-file.ts'
import { makeFolder } from '../../files/make-folder.ts'
import { writeAtomically } from '../../files/write-atomically.ts'
import { stepFileType } from '../../imports/steps/step-file-type.ts'
import { readDiagram } from '../compare/read-diagram.ts'

/**
 * Writes the table of a diagram file, and tells what it could not say.
 * @throws KurabeError BAD_INPUT for a bad diagram or an unknown kind of table file; REFUSED where the table exists and `overwrite` is not set.
 */
export async function writeTable(given: { diagram: string; table: string; overwrite: boolean; locale: Locale }) {
  stepFileType(given.table)
  if (!given.overwrite && existsSync(given.table)) throw new KurabeError('REFUSED', 'storage.exists', { path: given.table })
  const { text, faults } = await readDiagram(given.diagram)
  const { table, unsaid, refused } = stepsOfDiagram(text)
  const content = await renderStepFile({ ...table, refused }, given.table, createTranslate(given.locale)('steps.sheetName'))
  await makeFolder(dirname(given.table))
  await writeAtomically(given.table, content, { overwrite: given.overwrite })
  return {
    rows: table.rows.length,
    warnings: faults.map((fault) => ({ ...fault, line: null, header: null })),
    unsaid: unsaid.map(({ code, elements }) => ({ reason: `steps.unsaid.${code}`, values: { count: elements.length }, line: null, header: null })),
  }
}
