import type { LostFunctionsView } from '../../../../shared/contract/lost-functions.ts'
import { createTranslate, type Locale } from '../../../../shared/i18n/translate.ts'
import { customisationSheet, lostFunctionSheet } from '../../../../shared/lost-functions/lost-function-sheets.ts'
import { momentOf } from '../../context.ts'
import { registerFile, writeRegisterFile } from '../../exports/register/register-file.ts'
import { implementer } from '../../implementer.ts'
import { stepInWords } from '../../operations/operation-words.ts'
import { writable } from '../../project/project-session.ts'
import { lostFunctionsView } from './lost-functions-view.ts'
import { lostScope, writeLost } from './lost-records.ts'

const calls = implementer.lostFunctions

export const lostFunctionsHandlers = {
  view: calls.view.handler(({ context, input }) => lostFunctionsView(context.projects.get(input.project).read, input.area, input.locale)),
  write: calls.write.handler(({ context, input }) => writeLost(writable(context.projects.get(input.project)), input.area, input, momentOf(context))),
  undo: calls.undo.handler(({ context, input }) => ({ undone: stepInWords(writable(context.projects.get(input.project)), lostScope(input.area), 'undo', input.locale) })),
  redo: calls.redo.handler(({ context, input }) => ({ redone: stepInWords(writable(context.projects.get(input.project)), lostScope(input.area), 'redo', input.locale) })),
  download: calls.download.handler(({ context, input }) => {
    const view = lostFunctionsView(context.projects.get(input.project).read, input.area, input.locale)
    return registerFile(sheetsOf(view, input), createTranslate(input.locale)('lostFunctions.fileName', { name: view.areaName }), input.format)
  }),
  exportTo: calls.exportTo.handler(({ context, input }) => writeRegisterFile(sheetsOf(lostFunctionsView(context.projects.get(input.project).read, input.area, input.locale), input), input)),
}

/** Both lists, the one on the screen first: a .tsv holds only that. */
function sheetsOf(view: LostFunctionsView, { part, locale }: { part: 'customisations' | 'lost'; locale: Locale }) {
  const translate = createTranslate(locale)
  const sheets = [lostFunctionSheet(view, translate), customisationSheet(view, translate)]
  return part === 'lost' ? sheets : sheets.toReversed()
}
