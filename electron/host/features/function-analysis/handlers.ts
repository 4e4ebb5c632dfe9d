import { functionSheet } from '../../../../shared/function-analysis/function-sheet.ts'
import { createTranslate, type Locale } from '../../../../shared/i18n/translate.ts'
import { implementer } from '../../implementer.ts'
import { momentOf } from '../../context.ts'
import { registerFile, writeRegisterFile } from '../../exports/register/register-file.ts'
import { nextInWords } from '../../operations/operation-words.ts'
import { writable, type ProjectSession } from '../../project/project-session.ts'
import { becomeProcedure, stepFunctions } from './become-procedure.ts'
import { addGrid, functionScope, linkCell, listCells, removeCell, renameCell, writeCell } from './cell-records.ts'

const calls = implementer.functionAnalysis

export const functionAnalysisHandlers = {
  view: calls.view.handler(({ context, input }) => {
    const { read } = context.projects.get(input.project)
    return { cells: listCells(read), ...nextInWords(read, functionScope, input.locale) }
  }),
  addGrid: calls.addGrid.handler(({ context, input }) => ({ cell: addGrid(writable(context.projects.get(input.project)), input, momentOf(context)) })),
  write: calls.write.handler(({ context, input }) => ({ cell: writeCell(writable(context.projects.get(input.project)), input, momentOf(context)) })),
  rename: calls.rename.handler(({ context, input }) => renameCell(writable(context.projects.get(input.project)), input, momentOf(context))),
  link: calls.link.handler(({ context, input }) => linkCell(writable(context.projects.get(input.project)), input, momentOf(context))),
  becomeProcedure: calls.becomeProcedure.handler(({ context, input }) => ({
    procedure: becomeProcedure(writable(context.projects.get(input.project)), input, momentOf(context)),
  })),
  remove: calls.remove.handler(({ context, input }) => removeCell(writable(context.projects.get(input.project)), input, momentOf(context))),
  undo: calls.undo.handler(({ context, input }) => ({ undone: stepFunctions(writable(context.projects.get(input.project)), 'undo', input.locale, momentOf(context)) })),
  redo: calls.redo.handler(({ context, input }) => ({ redone: stepFunctions(writable(context.projects.get(input.project)), 'redo', input.locale, momentOf(context)) })),
  exportTo: calls.exportTo.handler(({ context, input }) => writeRegisterFile([sheetOf(context.projects.get(input.project), input.locale)], input)),
  download: calls.download.handler(({ context, input }) =>
    registerFile([sheetOf(context.projects.get(input.project), input.locale)], createTranslate(input.locale)('functionAnalysis.fileName'), input.format),
  ),
}

function sheetOf({ read }: ProjectSession, locale: Locale) {
  return functionSheet(listCells(read), createTranslate(locale))
}
