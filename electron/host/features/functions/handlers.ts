import { implementer } from '../../implementer.ts'
import { momentOf } from '../../context.ts'
import { readFunctionWorkbook } from '../../imports/functions/read-function-workbook.ts'
import { writable } from '../../project/project-session.ts'
import { readIncomingFile } from '../flow/read-incoming-file.ts'
import { listFunctions, replaceFunctions } from './function-records.ts'

export const functionsHandlers = {
  list: implementer.functions.list.handler(({ context, input }) => listFunctions(context.projects.get(input.project).read, input.procedure)),
  import: implementer.functions.import.handler(async ({ context, input }) => {
    const database = writable(context.projects.get(input.project))
    const { bytes, fileName } = await readIncomingFile(input.file)
    const { functions, unread, warnings } = await readFunctionWorkbook(bytes, fileName)
    // A list of which no row could be read would take away what is there and bring nothing.
    if (functions.length > 0) replaceFunctions(database, input.procedure, functions, momentOf(context))
    return { read: functions.length, unread, warnings }
  }),
}
