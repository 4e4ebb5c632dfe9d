import { implementer } from '../../implementer.ts'
import { findInFlows } from './find-in-flows.ts'

export const searchHandlers = {
  find: implementer.search.find.handler(({ context, input }) => {
    const session = context.projects.get(input.project)
    return findInFlows(session.read, session.write, input.query, input.limit)
  }),
}
