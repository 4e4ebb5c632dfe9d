import { implementer } from '../../implementer.ts'

export const recentHandlers = {
  list: implementer.recent.list.handler(({ context }) => context.recent.list(context.projects.openFiles())),
  forget: implementer.recent.forget.handler(async ({ context, input }) => context.recent.forget(input.path)),
}
