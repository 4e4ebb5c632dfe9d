import { KurabeError } from '../../../shared/contract/kurabe-error.ts'
import { exitStatus } from '../exit-status.ts'
import { optionalPath, refuseSameFiles, requiredPath, writeJson } from '../files.ts'
import type { Verb, VerbArguments } from '../verb.ts'

/** Reads a list of 機能 or 帳票 into the library of standard specs of a project. */
export const spec: Verb = {
  name: 'spec',
  help: 'cli.spec.help',
  options: {
    area: { type: 'string' },
    edition: { type: 'string' },
    file: { type: 'string' },
    map: { type: 'string' },
    json: { type: 'string' },
    add: { type: 'boolean' },
  },
  words: 1,
  async run(given, context) {
    const [project] = given.positionals
    if (project === undefined) throw new KurabeError('BAD_INPUT', 'cli.missingFiles')
    const path = context.resolvePath(project)
    const file = requiredPath(given, 'file', context)
    const map = optionalPath(given, 'map', context)
    const json = optionalPath(given, 'json', context)
    const [area, edition] = [requiredWord(given, 'area'), requiredWord(given, 'edition')]
    refuseSameFiles({ json }, [path, file, map])
    const { warnings, ...result } = await context.host().client.specs.importFile({ path, area, edition, file, map, keeps: given.values.add === true, locale: context.locale })
    for (const { sheet, row, reason } of [...result.unread, ...warnings]) context.say(context.translate('cli.located', { sheet, row, sentence: reason }))
    const { changes } = result
    context.print(context.translate('cli.spec.done', { area, edition, read: result.read, unread: result.unread.length }))
    if (result.before !== null) {
      const counts = { added: changes.added.length, changed: changes.changed.length, removed: changes.removed.length, renumbered: changes.renumbered.length }
      context.print(context.translate('cli.spec.changes', { before: result.before, ...counts }))
    }
    if (json !== null) await writeJson(json, { ...result, warnings })
    return exitStatus.done
  },
}

function requiredWord(given: VerbArguments, option: string): string {
  const value = given.values[option]
  if (typeof value !== 'string' || value.trim() === '') throw new KurabeError('BAD_INPUT', 'cli.missingOption', { option })
  return value.trim()
}
