import { exitStatus } from '../exit-status.ts'
import { projectPath, refuseSameFiles, requiredPath } from '../files.ts'
import type { Verb } from '../verb.ts'

/** Writes a whole project as one plain Excel workbook. */
export const pack: Verb = {
  name: 'pack',
  help: 'cli.pack.help',
  options: { out: { type: 'string' }, force: { type: 'boolean' } },
  words: 1,
  async run(given, context) {
    const path = projectPath(given, context)
    const workbook = requiredPath(given, 'out', context)
    refuseSameFiles({ out: workbook }, [path])
    const told = await context.host().client.projectWorkbook.pack({ path, workbook, overwrite: given.values.force === true, locale: context.locale })
    context.print(JSON.stringify(told))
    return exitStatus.done
  },
}
