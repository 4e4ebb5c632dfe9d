import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { implementer } from '../../implementer.ts'
import { momentOf } from '../../context.ts'
import { writable } from '../../project/project-session.ts'
import { addLexiconEntry, listLexicon } from './lexicon-records.ts'

export const lexiconHandlers = {
  list: implementer.lexicon.list.handler(({ context, input }) => listLexicon(context.projects.get(input.project).read)),
  add: implementer.lexicon.add.handler(({ context, input }) => ({
    entry: addLexiconEntry(writable(context.projects.get(input.project)), { ...input, source: 'user' }, momentOf(context)),
  })),
  update: implementer.lexicon.update.handler(({ context, input }) => {
    const { changes } = writable(context.projects.get(input.project))
      .prepare('UPDATE lexicon_entry SET asis = ?, standard = ?, is_enabled = ? WHERE id = ?')
      .run(input.asis, input.standard, input.isEnabled ? 1 : 0, input.entry)
    if (changes === 0) throw new KurabeError('NOT_FOUND', 'project.itemGone')
  }),
  remove: implementer.lexicon.remove.handler(({ context, input }) => {
    writable(context.projects.get(input.project)).prepare('DELETE FROM lexicon_entry WHERE id = ?').run(input.entry)
  }),
}
