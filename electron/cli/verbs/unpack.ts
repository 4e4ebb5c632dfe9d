import { KurabeError } from '../../../shared/contract/kurabe-error.ts'
import { exitStatus } from '../exit-status.ts'
import { requiredPath } from '../files.ts'
import type { Verb } from '../verb.ts'

/** Makes a project of a packed workbook. */
export const unpack: Verb = {
  name: 'unpack',
  help: 'cli.unpack.help',
  options: { to: { type: 'string' } },
  words: 1,
  async run(given, context) {
    const file = given.positionals[0]
    if (file === undefined) throw new KurabeError('BAD_INPUT', 'cli.missingFiles')
    const told = await context.host().client.projectWorkbook.unpack({ workbook: context.resolvePath(file), path: requiredPath(given, 'to', context) })
    context.print(JSON.stringify(told))
    return exitStatus.done
  },
}
