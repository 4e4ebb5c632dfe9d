import { implementer } from '../../implementer.ts'
import { momentOf } from '../../context.ts'
import { nextInWords, stepInWords } from '../../operations/operation-words.ts'
import { writable } from '../../project/project-session.ts'
import { readSpecFile } from '../../imports/specs/read-spec-file.ts'
import { readIncomingFile } from '../flow/read-incoming-file.ts'
import { compareSpecs, matchItems } from './compare-specs.ts'
import { removeSpec, updateSpec } from './change-spec.ts'
import { editionKey, importSpec, previewImport } from './import-spec.ts'
import { importSpecFile } from './import-spec-file.ts'
import { linkHandlers } from './link-handlers.ts'
import { describeSpecFile } from './open-spec-file.ts'
import { changesFile, itemsFile } from './spec-workbooks.ts'
import { listItems, listSpecs, specScope } from './spec-records.ts'

const calls = implementer.specs

export const specsHandlers = {
  list: calls.list.handler(({ context, input }) => {
    const { read } = context.projects.get(input.project)
    return { specs: listSpecs(read), ...nextInWords(read, specScope, input.locale) }
  }),
  items: calls.items.handler(({ context, input }) => listItems(context.projects.get(input.project).read, input.spec)),
  update: calls.update.handler(({ context, input }) => updateSpec(writable(context.projects.get(input.project)), input, momentOf(context))),
  remove: calls.remove.handler(({ context, input }) => removeSpec(writable(context.projects.get(input.project)), input.spec, momentOf(context))),
  undo: calls.undo.handler(({ context, input }) => ({ undone: stepInWords(writable(context.projects.get(input.project)), specScope, 'undo', input.locale) })),
  redo: calls.redo.handler(({ context, input }) => ({ redone: stepInWords(writable(context.projects.get(input.project)), specScope, 'redo', input.locale) })),

  openFile: calls.openFile.handler(async ({ context, input }) => {
    const { read } = context.projects.get(input.project)
    const { fileName, bytes } = await readIncomingFile(input.file)
    const edition = input.area === '' || input.edition === '' ? null : editionKey(input.area, input.edition)
    const job = context.specFiles.opening.start(async (steps) => {
      const file = await readSpecFile(bytes, fileName, input.encoding, steps)
      return describeSpecFile(read, context.specFiles.keep(file), file, edition)
    })
    return { job }
  }),
  openedFile: calls.openedFile.handler(({ context, input }) => {
    const { state, done, total, result } = context.specFiles.opening.look(input.job)
    return { state: state === 'failed' ? 'stopped' : state, done, total, result }
  }),
  cells: calls.cells.handler(({ context, input }) => {
    const { sheets } = context.specFiles.get(input.file)
    return { rows: sheets[input.sheet]?.rows.slice(input.from, input.from + input.count) ?? [] }
  }),
  closeFile: calls.closeFile.handler(({ context, input }) => context.specFiles.close(input.file)),
  preview: calls.preview.handler(({ context, input }) => previewImport(context.projects.get(input.project).read, context.specFiles.get(input.file), input)),
  import: calls.import.handler(({ context, input }) => {
    const database = writable(context.projects.get(input.project))
    const file = context.specFiles.get(input.file)
    return { job: context.specFiles.importing.start((steps) => importSpec(database, file, input, momentOf(context), steps)) }
  }),
  imported: calls.imported.handler(({ context, input }) => {
    const { state, done, total, result } = context.specFiles.importing.look(input.job)
    return { state: state === 'failed' ? 'stopped' : state, done, total, spec: result }
  }),
  stop: calls.stop.handler(({ context, input }) => {
    const { opening, importing } = context.specFiles
    ;(opening.has(input.job) ? opening : importing).stop(input.job)
  }),

  importFile: calls.importFile.handler(({ context, input }) => importSpecFile(context, input)),
  compare: calls.compare.handler(({ context, input }) => ({ changes: compareSpecs(context.projects.get(input.project).read, input.before, input.after) })),
  matchItems: calls.matchItems.handler(({ context, input }) => matchItems(writable(context.projects.get(input.project)), input, momentOf(context))),
  compareWorkbook: calls.compareWorkbook.handler(({ context, input }) => changesFile(context.projects.get(input.project).read, input)),
  itemsWorkbook: calls.itemsWorkbook.handler(({ context, input }) => itemsFile(context.projects.get(input.project).read, input)),
  ...linkHandlers,
}
