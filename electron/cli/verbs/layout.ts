import type { MessageKey, MessageValues } from '../../../shared/i18n/translate.ts'
import { exitStatus } from '../exit-status.ts'
import { refuseSameFiles, requiredPath } from '../files.ts'
import type { Verb, VerbContext } from '../verb.ts'

/** Draws the flow of a step table. */
export const layout: Verb = {
  name: 'layout',
  help: 'cli.layout.help',
  options: { steps: { type: 'string' }, out: { type: 'string' }, force: { type: 'boolean' } },
  words: 0,
  async run(given, context) {
    const table = requiredPath(given, 'steps', context)
    const diagram = requiredPath(given, 'out', context)
    refuseSameFiles({ out: diagram }, [table])
    const { warnings } = await context.host().client.steps.layout({ table, diagram, overwrite: given.values.force === true, locale: context.locale })
    for (const warning of warnings) sayPlaced(warning, context)
    return exitStatus.done
  },
}

interface PlacedFault {
  reason: string
  values: MessageValues
  line: number | null
  header: string | null
}

/** One line about a cell, a row or the whole table. */
function sayPlaced({ reason, values, line, header }: PlacedFault, { say, translate }: VerbContext): void {
  const sentence = translate(reason as MessageKey, values)
  if (line === null) say(sentence)
  else say(header === null ? translate('steps.locatedRow', { row: line, sentence }) : translate('steps.located', { row: line, column: header, sentence }))
}
