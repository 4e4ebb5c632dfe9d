import { exitStatus } from '../exit-status.ts'
import { projectPath, refuseSameFiles, requiredPath } from '../files.ts'
import type { Verb } from '../verb.ts'

/** Writes the canonical content of a project, by which two projects are compared. */
export const dump: Verb = {
  name: 'dump',
  help: 'cli.dump.help',
  options: { json: { type: 'string' }, force: { type: 'boolean' } },
  words: 1,
  async run(given, context) {
    const path = projectPath(given, context)
    const json = requiredPath(given, 'json', context)
    refuseSameFiles({ json }, [path])
    context.print(JSON.stringify(await context.host().client.projectWorkbook.dump({ path, json, overwrite: given.values.force === true })))
    return exitStatus.done
  },
}
