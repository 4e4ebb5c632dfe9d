import { exitStatus } from '../exit-status.ts'
import { refuseSameFiles, requiredPath, sayFaults } from '../files.ts'
import type { Verb } from '../verb.ts'

/** A diagram as a step table. */
export const steps: Verb = {
  name: 'steps',
  help: 'cli.steps.help',
  options: { from: { type: 'string' }, out: { type: 'string' }, force: { type: 'boolean' } },
  words: 0,
  async run(given, context) {
    const diagram = requiredPath(given, 'from', context)
    const table = requiredPath(given, 'out', context)
    refuseSameFiles({ out: table }, [diagram])
    const { warnings, unsaid } = await context.host().client.steps.export({ diagram, table, overwrite: given.values.force === true, locale: context.locale })
    sayFaults([...warnings, ...unsaid], context)
    return exitStatus.done
  },
}
