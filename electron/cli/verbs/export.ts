import { KurabeError } from '../../../shared/contract/kurabe-error.ts'
import { exitStatus } from '../exit-status.ts'
import { requiredPath } from '../files.ts'
import type { Verb } from '../verb.ts'

/** Writes every diagram of a project into a folder, and prints the names. */
export const exportVerb: Verb = {
  name: 'export',
  help: 'cli.export.help',
  options: { to: { type: 'string' }, rewrite: { type: 'boolean' }, force: { type: 'boolean' } },
  async run(given, context) {
    const path = given.positionals[0]
    if (path === undefined) throw new KurabeError('BAD_INPUT', 'cli.missingFiles')
    const directory = requiredPath(given, 'to', context)
    const { client } = context.host()
    const { project } = await client.project.open({ path: context.resolvePath(path), readOnly: true })
    const written = await client.flow.exportTo({ project, flows: null, directory, rewrite: given.values.rewrite === true, force: given.values.force === true })
    for (const { fileName } of written) context.print(fileName)
    return exitStatus.done
  },
}
