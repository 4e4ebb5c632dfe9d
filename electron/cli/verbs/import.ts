import { KurabeError } from '../../../shared/contract/kurabe-error.ts'
import { exitStatus } from '../exit-status.ts'
import { sayFaults } from '../files.ts'
import type { Verb } from '../verb.ts'

/** Stores diagram files in a project; the good ones are stored even where others are bad. */
export const importVerb: Verb = {
  name: 'import',
  help: 'cli.import.help',
  options: {},
  words: Number.POSITIVE_INFINITY,
  async run(given, context) {
    const [path, ...files] = given.positionals.map((word) => context.resolvePath(word))
    if (path === undefined || files.length === 0) throw new KurabeError('BAD_INPUT', 'cli.missingFiles')
    const results = await context.host().client.project.importFiles({ path, files })
    for (const result of results) sayFaults([...result.warnings, ...(result.error ? [result.error] : [])], context)
    return results.some((result) => result.error !== null) ? exitStatus.badInput : exitStatus.done
  },
}
