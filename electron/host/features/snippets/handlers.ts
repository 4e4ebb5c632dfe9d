import { momentOf } from '../../context.ts'
import { implementer } from '../../implementer.ts'
import { stepBack } from '../../operations/operation.ts'
import { writable } from '../../project/project-session.ts'
import { addSnippet, listSnippets, removeSnippet, renameSnippet, snippetScope } from './snippet-records.ts'

export const snippetsHandlers = {
  list: implementer.snippets.list.handler(({ context, input }) => listSnippets(context.projects.get(input.project).read)),
  add: implementer.snippets.add.handler(({ context, input }) => ({
    snippet: addSnippet(writable(context.projects.get(input.project)), input, momentOf(context)),
  })),
  rename: implementer.snippets.rename.handler(({ context, input }) => {
    renameSnippet(writable(context.projects.get(input.project)), input.snippet, input.name, momentOf(context))
  }),
  remove: implementer.snippets.remove.handler(({ context, input }) => {
    removeSnippet(writable(context.projects.get(input.project)), input.snippet, momentOf(context))
  }),
  undo: implementer.snippets.undo.handler(({ context, input }) => {
    stepBack(writable(context.projects.get(input.project)), snippetScope, 'undo')
  }),
}
