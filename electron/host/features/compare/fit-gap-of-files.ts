import { dirname } from 'node:path'
import { alignFlows } from '../../../../shared/align/align-flows.ts'
import { linkFunctions } from '../../../../shared/fitgap/functions/link-functions.ts'
import { fitGapToJson } from '../../../../shared/fitgap/json/fit-gap-to-json.ts'
import { buildFitGapRows } from '../../../../shared/fitgap/rows/build-fit-gap-rows.ts'
import { findUnplacedTobe } from '../../../../shared/fitgap/rows/find-unplaced-tobe.ts'
import { suggestJudgements } from '../../../../shared/fitgap/suggest/suggest-judgements.ts'
import { summariseFitGap } from '../../../../shared/fitgap/summary/summarise-fit-gap.ts'
import { createTranslate, type Locale } from '../../../../shared/i18n/translate.ts'
import { writeFitGapWorkbook } from '../../exports/fitgap-workbook/write-fit-gap-workbook.ts'
import { makeFolder } from '../../files/make-folder.ts'
import { readFunctionWorkbook, type FunctionWorkbook } from '../../imports/functions/read-function-workbook.ts'
import { readIncomingFile } from '../flow/read-incoming-file.ts'
import { readDiagram } from './read-diagram.ts'

export interface FitGapOfFiles {
  asis: string
  standard: string
  tobe: string | null
  functions: string | null
  workbook: string | null
  overwrite: boolean
  locale: Locale
}

/** Compares loose files and writes the workbook; nothing is written before every input was read. */
export async function fitGapOfFiles(given: FitGapOfFiles, now: Date, signal: AbortSignal | undefined) {
  const translate = createTranslate(given.locale)
  const asis = await readDiagram(given.asis)
  const standard = await readDiagram(given.standard)
  const tobe = given.tobe === null ? undefined : await readDiagram(given.tobe)
  const list = given.functions === null ? undefined : await readFunctions(given.functions)
  const functions = list?.functions
  const alignment = alignFlows(asis.graph, standard.graph)
  const tobeAlignment = tobe && alignFlows(tobe.graph, standard.graph)
  const compared = { asis: asis.graph, standard: standard.graph, alignment, functions, tobe: tobe?.graph, tobeAlignment }
  const rows = buildFitGapRows(compared)
  const unplacedTobe = findUnplacedTobe(compared)
  const suggestions = suggestJudgements(rows, { translate })
  const summary = summariseFitGap(rows, suggestions)
  const table = fitGapToJson({
    rows, suggestions, summary, translate,
    withTobe: tobe !== undefined,
    unplacedTobe: tobe && unplacedTobe.map((step) => step.id),
    unlinkedFunctions: functions && linkFunctions(functions, standard.graph.nodes).unlinked,
  })
  if (given.workbook !== null) {
    const input = {
      title: `${asis.name} × ${standard.name}`,
      asisName: asis.name,
      standardName: standard.name,
      tobeName: tobe?.name ?? null,
      rows,
      suggestions,
      decisions: new Map(),
      unlinkedFunctions: functions && linkFunctions(functions, standard.graph.nodes).unlinked,
      unplacedTobe: unplacedTobe.map((step) => step.name),
      createdOn: now,
      locale: given.locale,
    }
    await makeFolder(dirname(given.workbook))
    await writeFitGapWorkbook(input, given.workbook, { overwrite: given.overwrite, signal })
  }
  return { table: { ...table }, warnings: [...asis.faults, ...standard.faults, ...(tobe?.faults ?? []), ...(list?.unread ?? []), ...(list?.warnings ?? [])] }
}

async function readFunctions(path: string): Promise<FunctionWorkbook> {
  const { bytes, fileName } = await readIncomingFile({ path })
  return readFunctionWorkbook(bytes, fileName)
}
