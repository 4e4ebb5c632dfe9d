import { documentSheet } from '../../../../shared/collected-documents/document-sheet.ts'
import { createTranslate, type Locale } from '../../../../shared/i18n/translate.ts'
import { implementer } from '../../implementer.ts'
import { momentOf } from '../../context.ts'
import { registerFile, writeRegisterFile } from '../../exports/register/register-file.ts'
import { nextInWords, stepInWords } from '../../operations/operation-words.ts'
import { writable, type ProjectSession } from '../../project/project-session.ts'
import { findProcedure } from '../procedure/find-procedure.ts'
import { addDocument, documentScope, listDocuments, removeDocuments, updateDocument } from './document-records.ts'

const calls = implementer.collectedDocuments

export const collectedDocumentsHandlers = {
  list: calls.list.handler(({ context, input }) => {
    const { read } = context.projects.get(input.project)
    return { documents: listDocuments(read, input.procedure), ...nextInWords(read, documentScope(input.procedure), input.locale) }
  }),
  add: calls.add.handler(({ context, input }) => ({ document: addDocument(writable(context.projects.get(input.project)), input, momentOf(context)) })),
  update: calls.update.handler(({ context, input }) => updateDocument(writable(context.projects.get(input.project)), input, momentOf(context))),
  remove: calls.remove.handler(({ context, input }) => removeDocuments(writable(context.projects.get(input.project)), input, momentOf(context))),
  undo: calls.undo.handler(({ context, input }) => ({
    undone: stepInWords(writable(context.projects.get(input.project)), documentScope(input.procedure), 'undo', input.locale),
  })),
  redo: calls.redo.handler(({ context, input }) => ({
    redone: stepInWords(writable(context.projects.get(input.project)), documentScope(input.procedure), 'redo', input.locale),
  })),
  exportTo: calls.exportTo.handler(({ context, input }) => writeRegisterFile([sheetOf(context.projects.get(input.project), input).sheet], input)),
  download: calls.download.handler(({ context, input }) => {
    const { sheet, name } = sheetOf(context.projects.get(input.project), input)
    return registerFile([sheet], name, input.format)
  }),
}

function sheetOf({ read }: ProjectSession, { procedure, locale }: { procedure: string; locale: Locale }) {
  const translate = createTranslate(locale)
  const name = translate('collectedDocuments.fileName', { name: findProcedure(read, procedure).name })
  return { sheet: documentSheet(listDocuments(read, procedure), translate), name }
}
