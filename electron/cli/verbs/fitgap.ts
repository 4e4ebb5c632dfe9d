import { exitStatus } from '../exit-status.ts'
import { optionalPath, requiredPath, sayFaults, writeJson } from '../files.ts'
import type { Verb } from '../verb.ts'

/** The Fit&Gap workbook of two diagrams, and its rows as JSON. */
export const fitgap: Verb = {
  name: 'fitgap',
  help: 'cli.fitgap.help',
  options: {
    asis: { type: 'string' },
    standard: { type: 'string' },
    tobe: { type: 'string' },
    functions: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'string' },
    force: { type: 'boolean' },
  },
  async run(given, context) {
    const { table, warnings } = await context.host().client.compare.fitgap({
      asis: requiredPath(given, 'asis', context),
      standard: requiredPath(given, 'standard', context),
      tobe: optionalPath(given, 'tobe', context),
      functions: optionalPath(given, 'functions', context),
      workbook: requiredPath(given, 'out', context),
      overwrite: given.values.force === true,
      locale: context.locale,
    })
    sayFaults(warnings, context)
    const json = optionalPath(given, 'json', context)
    if (json !== null) await writeJson(json, table)
    return exitStatus.done
  },
}
