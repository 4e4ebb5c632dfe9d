import type { FlowKind } from '../../../shared/domain/flow-kind.ts'
import { client } from '../../api/client.ts'
import { describeCause, describeError } from '../../api/describe-error.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import type { PlannedFile } from './import-plan.ts'

/** What became of one file, in words. */
export interface FileOutcome {
  id: number
  name: string
  isDone: boolean
  /** What was stored, or cause and remedy. */
  text: string
  warnings: readonly string[]
  /** Where to look at it. */
  procedure: string | null
  flow: string | null
}

/**
 * Imports the files one after another and tells of each what became of it; a bad one never stops the rest.
 * `onProgress` gets the number of files finished; importing ends early where `isCancelled` says so, and what was read stays.
 */
export async function runImport(
  project: string,
  plan: readonly PlannedFile[],
  onProgress: (finished: number) => void,
  isCancelled: () => boolean,
): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = []
  for (const planned of plan) {
    if (isCancelled()) break
    outcomes.push(await importOne(project, planned))
    onProgress(outcomes.length)
  }
  return outcomes
}

async function importOne(project: string, planned: PlannedFile): Promise<FileOutcome> {
  const translate = currentTranslate()
  const outcome = { id: planned.id, name: planned.name, procedure: planned.procedure, flow: null, warnings: [] }
  if (planned.procedure === null) return { ...outcome, isDone: false, text: translate('importFiles.noProcedure') }
  try {
    if (planned.isWorkbook) return { ...outcome, ...(await importFunctions(project, planned, planned.procedure)) }
    const [result] = await client.flow.import({
      project,
      files: [planned.file],
      procedure: planned.procedure,
      kind: planned.kind,
      municipality: planned.municipality,
      replace: planned.replace,
    })
    if (result === undefined || result.error !== null) {
      return { ...outcome, isDone: false, text: result?.error ? describeCause(result.error, translate) : translate('app.error.unforeseen') }
    }
    const kindName = translate(`app.kind.${planned.kind satisfies FlowKind}`)
    const text = translate(result.replaced ? 'importFiles.replaced' : 'importFiles.added', { name: result.name, kind: kindName })
    const warnings = result.warnings.map((warning) => describeCause(warning, translate))
    // The reader already tells of a drawing that is missing; it may also have been incomplete.
    const isTold = result.warnings.some(({ reason }) => reason === 'bpmn.warning.no-diagram')
    return { ...outcome, isDone: true, text, flow: result.flow, warnings: result.wasLaidOut && !isTold ? [translate('importFiles.laidOut'), ...warnings] : warnings }
  } catch (error) {
    return { ...outcome, isDone: false, text: describeError(error, translate) }
  }
}

async function importFunctions(project: string, planned: PlannedFile, procedure: string) {
  const translate = currentTranslate()
  const result = await client.functions.import({ project, procedure, file: planned.file })
  return {
    isDone: true,
    text: translate('importFiles.functions', { count: result.read }),
    warnings: result.unread.map((row) => translate('importFiles.unreadRow', { sheet: row.sheet, row: row.row, cause: describeCause(row, translate) })),
  }
}
