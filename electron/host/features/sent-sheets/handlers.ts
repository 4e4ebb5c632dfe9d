import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { momentOf } from '../../context.ts'
import { makeFolder } from '../../files/make-folder.ts'
import { writeAtomically } from '../../files/write-atomically.ts'
import { implementer } from '../../implementer.ts'
import { writable } from '../../project/project-session.ts'
import { readIncomingFile } from '../flow/read-incoming-file.ts'
import { countLines } from './collect-sheet.ts'
import { previewReturned } from './preview-returned.ts'
import { readReturned } from './read-returned.ts'
import { closeReturnedFile, keepReturnedFile, returnedFile } from './returned-files.ts'
import { makeSheet } from './send-sheet.ts'
import { listSentSheets, readLeftOut } from './sent-sheet-records.ts'
import { shownOf, takeOver } from './take-over.ts'

const calls = implementer.sentSheets
const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const sentSheetsHandlers = {
  list: calls.list.handler(({ context, input }) => listSentSheets(context.projects.get(input.project).read, input.table)),
  plan: calls.plan.handler(({ context, input }) => ({ lines: countLines(context.projects.get(input.project).read, input) })),
  send: calls.send.handler(async ({ context, input }) => {
    const session = context.projects.get(input.project)
    const database = writable(session)
    const path = input.path.toLowerCase().endsWith('.xlsx') ? input.path : `${input.path}.xlsx`
    if (!input.overwrite && existsSync(path)) throw new KurabeError('REFUSED', 'storage.exists', { path })
    const made = await makeSheet(session.read, input, momentOf(context))
    await makeFolder(dirname(path))
    await writeAtomically(path, made.bytes, { overwrite: input.overwrite })
    return { path, sheet: made.keep(database) }
  }),
  download: calls.download.handler(async ({ context, input }) => {
    const session = context.projects.get(input.project)
    const database = writable(session)
    const made = await makeSheet(session.read, input, momentOf(context))
    made.keep(database)
    return new File([new Uint8Array(made.bytes)], made.fileName, { type: mediaType })
  }),
  read: calls.read.handler(async ({ context, input }) => {
    const { read } = context.projects.get(input.project)
    const { fileName, bytes } = await readIncomingFile(input.file)
    const file = await readReturned(read, input.project, bytes, fileName)
    const found = previewReturned(read, file)
    const key = context.newId()
    keepReturnedFile(key, { ...file, shown: shownOf(found) })
    return { ...found.preview, file: key }
  }),
  close: calls.close.handler(({ input }) => closeReturnedFile(input.file)),
  apply: calls.apply.handler(async ({ context, input }) => {
    const database = writable(context.projects.get(input.project))
    const result = await takeOver(database, returnedFile(input.file, input.project), input, momentOf(context))
    closeReturnedFile(input.file)
    return result
  }),
  leftOut: calls.leftOut.handler(({ context, input }) => readLeftOut(context.projects.get(input.project).read, input.returned)),
}
