import { implementer } from '../../implementer.ts'
import { listFunctions } from './function-records.ts'

export const functionsHandlers = {
  list: implementer.functions.list.handler(({ context, input }) => listFunctions(context.projects.get(input.project).read, input.procedure)),
  import: implementer.functions.import.handler(() => {
    throw new Error('not landed yet')
  }),
}
