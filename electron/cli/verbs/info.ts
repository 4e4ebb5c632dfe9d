import { exitStatus } from '../exit-status.ts'
import type { Verb } from '../verb.ts'

/** Which program this is, as JSON. */
export const info: Verb = {
  name: 'info',
  help: 'cli.info.help',
  options: {},
  words: 0,
  async run(_given, context) {
    context.print(JSON.stringify(await context.host().client.system.info()))
    return exitStatus.done
  },
}
