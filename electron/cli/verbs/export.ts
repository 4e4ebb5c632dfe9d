import { KurabeError } from '../../../shared/contract/kurabe-error.ts'
import { exitStatus } from '../exit-status.ts'
import { requiredPath } from '../files.ts'
import type { Verb } from '../verb.ts'

/** Writes every diagram of a project into a folder, and prints the names. */
export const exportVerb: Verb = {
  name: 'export',
  help: 'cli.export.help',
  options: { to: { type: 'string' }, rewrite: { type: 'boolean' }, force: { type: 'boolean' } },
  words: 1,
  async run(given, context) {
    const path = given.positionals[0]
    if (path === undefined) throw new KurabeError('BAD_INPUT', 'cli.missingFiles')
    const directory = requiredPath(given, 'to', context)
    const { client } = context.host()
    const { project } = await client.project.open({ path: context.resolvePath(path), readOnly: true })
    const { rewrite, force } = given.values
    const written = await client.flow.exportTo({ project, flows: null, directory, rewrite: rewrite === true, force: force === true, locale: context.locale })
    for (const { fileName, note } of written) {
      context.print(fileName)
      if (note !== null) context.say(note)
    }
    return exitStatus.done
  },
}
