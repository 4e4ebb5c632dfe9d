import { implementer } from '../../implementer.ts'

export const systemHandlers = {
  info: implementer.system.info.handler(({ context }) => ({ name: 'kurabe', version: context.version, shell: context.shell })),
}
