import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { momentOf } from '../../context.ts'
import { implementer } from '../../implementer.ts'
import { writeFolder } from './folder/write-folder.ts'

const calls = implementer.reports

/** 調達フォルダ: it is written while its progress is asked for. */
export const folderHandlers = {
  startFolder: calls.startFolder.handler(({ context, input }) => {
    const session = context.projects.get(input.project)
    return { job: context.outputs.start((steps) => writeFolder(session, input, momentOf(context), steps)) }
  }),
  folderProgress: calls.folderProgress.handler(({ context, input }) => {
    const { state, done, total, result } = context.outputs.look(input.job)
    // A failed job has thrown its failure.
    return { state: state as Exclude<typeof state, 'failed'>, done, total, files: result?.files.map(({ name }) => name) ?? [], notes: result?.notes ?? [] }
  }),
  stopFolder: calls.stopFolder.handler(({ context, input }) => context.outputs.stop(input.job)),
  folderFile: calls.folderFile.handler(({ context, input }) => {
    const file = context.outputs.look(input.job).result?.files.find(({ content }) => content !== null)
    if (file?.content == null) throw new KurabeError('NOT_FOUND', 'output.error.jobGone')
    return new File([new Uint8Array(file.content)], file.name, { type: 'application/zip' })
  }),
}
