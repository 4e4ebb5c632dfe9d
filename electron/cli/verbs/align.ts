import { exitStatus } from '../exit-status.ts'
import { refuseSameFiles, requiredPath, sayFaults, writeJson } from '../files.ts'
import type { Verb } from '../verb.ts'

/** Which steps of two diagrams do the same work, as JSON. */
export const align: Verb = {
  name: 'align',
  help: 'cli.align.help',
  options: { asis: { type: 'string' }, standard: { type: 'string' }, json: { type: 'string' } },
  words: 0,
  async run(given, context) {
    const asis = requiredPath(given, 'asis', context)
    const standard = requiredPath(given, 'standard', context)
    const json = requiredPath(given, 'json', context)
    refuseSameFiles({ json }, [asis, standard])
    const { warnings, ...alignment } = await context.host().client.compare.align({ asis, standard, locale: context.locale })
    sayFaults(warnings, context)
    await writeJson(json, alignment)
    return exitStatus.done
  },
}
