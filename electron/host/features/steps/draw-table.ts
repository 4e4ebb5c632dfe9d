import { existsSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { createTranslate, type Locale } from '../../../../shared/i18n/translate.ts'
import { diagramOfSteps } from '../../../../shared/steps/diagram-of-steps.ts'
import type { ParsedStepTable } from '../../../../shared/steps/parse-step-table.ts'
import { headerOf } from '../../../../shared/steps/step-columns.ts'
import { describeStepIssue, type StepIssue } from '../../../../shared/steps/step-issue.ts'
import { makeFolder } from '../../files/make-folder.ts'
import { writeAtomically } from '../../files/write-atomically.ts'
import { readStepFile } from '../../imports/steps/read-step-file.ts'
import { readIncomingFile } from '../flow/read-incoming-file.ts'

/** Issues that one message names; more are counted. */
const toldIssues = 20

/**
 * Draws the table of a file and writes the diagram, or nothing at all where the table has errors.
 * @throws KurabeError BAD_INPUT with every error and its place; REFUSED where the diagram exists and `overwrite` is not set.
 */
export async function drawTable(given: { table: string; diagram: string; overwrite: boolean; locale: Locale }) {
  if (!given.overwrite && existsSync(given.diagram)) throw new KurabeError('REFUSED', 'storage.exists', { path: given.diagram })
  const { fileName, bytes } = await readIncomingFile({ path: given.table })
  const parsed = await readStepFile(bytes, fileName)
  refuseErrors(parsed, fileName, given.locale)
  const xml = await diagramOfSteps(parsed.table, basename(given.table).replace(/\.[^.]+$/, ''))
  await makeFolder(dirname(given.diagram))
  await writeAtomically(given.diagram, xml, { overwrite: given.overwrite })
  return { rows: parsed.table.rows.length, warnings: parsed.issues.map((issue) => located(issue, parsed)) }
}

/** An issue as it crosses the wire: its sentence and where in the sheet. */
function located(issue: StepIssue, { lines }: ParsedStepTable) {
  return {
    reason: `steps.issue.${issue.code}`,
    values: issue.values,
    line: issue.row === null ? null : (lines[issue.row] ?? null),
    header: issue.column === null ? null : headerOf(issue.column),
  }
}

function refuseErrors(parsed: ParsedStepTable, file: string, locale: Locale): void {
  const errors = parsed.issues.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return
  const translate = createTranslate(locale)
  const list = errors.slice(0, toldIssues).map((issue) => {
    const sentence = describeStepIssue(issue, translate)
    const { line, header } = located(issue, parsed)
    if (line === null) return sentence
    return header === null ? translate('steps.locatedRow', { row: line, sentence }) : translate('steps.located', { row: line, column: header, sentence })
  })
  if (errors.length > toldIssues) list.push(translate('steps.refusedMore', { count: errors.length - toldIssues }))
  throw new KurabeError('BAD_INPUT', 'steps.refused', { file, count: errors.length, list: list.join('\n') })
}
