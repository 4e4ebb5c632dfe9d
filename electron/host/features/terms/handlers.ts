import { findPhrase, findTermGroups } from '../../../../shared/terms/find-term-groups.ts'
import { momentOf } from '../../context.ts'
import { implementer } from '../../implementer.ts'
import { writable } from '../../project/project-session.ts'
import { readFlows } from './read-flows.ts'
import { replaceInFlows, takeBack } from './replace-in-flows.ts'

export const termsHandlers = {
  find: implementer.terms.find.handler(({ context, input }) => findTermGroups(readFlows(context.projects.get(input.project).read))),
  uses: implementer.terms.uses.handler(({ context, input }) => findPhrase(readFlows(context.projects.get(input.project).read), input.phrase)),
  replace: implementer.terms.replace.handler(({ context, input }) =>
    replaceInFlows(writable(context.projects.get(input.project)), input.flows, momentOf(context)),
  ),
  takeBack: implementer.terms.takeBack.handler(({ context, input }) => {
    takeBack(writable(context.projects.get(input.project)), input.flows, momentOf(context))
  }),
}
