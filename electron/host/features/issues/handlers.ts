import { issueSheet } from '../../../../shared/issues/issue-sheet.ts'
import { createTranslate, type Locale } from '../../../../shared/i18n/translate.ts'
import { implementer } from '../../implementer.ts'
import { momentOf } from '../../context.ts'
import { registerFile, writeRegisterFile } from '../../exports/register/register-file.ts'
import { nextInWords, stepInWords } from '../../operations/operation-words.ts'
import { writable, type ProjectSession } from '../../project/project-session.ts'
import { findProcedure } from '../procedure/find-procedure.ts'
import { addIssue, issueScope, listIssues, removeIssues, updateIssue } from './issue-records.ts'

export const issuesHandlers = {
  list: implementer.issues.list.handler(({ context, input }) => {
    const { read } = context.projects.get(input.project)
    return { issues: listIssues(read, input.procedure), ...nextInWords(read, issueScope(input.procedure), input.locale) }
  }),
  add: implementer.issues.add.handler(({ context, input }) => ({ issue: addIssue(writable(context.projects.get(input.project)), input, momentOf(context)) })),
  update: implementer.issues.update.handler(({ context, input }) => updateIssue(writable(context.projects.get(input.project)), input, momentOf(context))),
  remove: implementer.issues.remove.handler(({ context, input }) => removeIssues(writable(context.projects.get(input.project)), input, momentOf(context))),
  undo: implementer.issues.undo.handler(({ context, input }) => ({
    undone: stepInWords(writable(context.projects.get(input.project)), issueScope(input.procedure), 'undo', input.locale),
  })),
  redo: implementer.issues.redo.handler(({ context, input }) => ({
    redone: stepInWords(writable(context.projects.get(input.project)), issueScope(input.procedure), 'redo', input.locale),
  })),
  exportTo: implementer.issues.exportTo.handler(({ context, input }) => writeRegisterFile([sheetOf(context.projects.get(input.project), input).sheet], input)),
  download: implementer.issues.download.handler(({ context, input }) => {
    const { sheet, name } = sheetOf(context.projects.get(input.project), input)
    return registerFile([sheet], name, input.format)
  }),
}

function sheetOf({ read }: ProjectSession, { procedure, locale }: { procedure: string; locale: Locale }) {
  const translate = createTranslate(locale)
  const name = translate('issues.fileName', { name: findProcedure(read, procedure).name })
  return { sheet: issueSheet(listIssues(read, procedure), translate), name }
}
