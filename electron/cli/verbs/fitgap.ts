import { exitStatus } from '../exit-status.ts'
import { optionalPath, refuseSameFiles, requiredPath, sayFaults, writeJson } from '../files.ts'
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
  words: 0,
  async run(given, context) {
    const asis = requiredPath(given, 'asis', context)
    const standard = requiredPath(given, 'standard', context)
    const tobe = optionalPath(given, 'tobe', context)
    const functions = optionalPath(given, 'functions', context)
    const workbook = requiredPath(given, 'out', context)
    const json = optionalPath(given, 'json', context)
    refuseSameFiles({ out: workbook, json }, [asis, standard, tobe, functions])
    const { table, warnings } = await context.host().client.compare.fitgap({
      asis,
      standard,
      tobe,
      functions,
      workbook,
      overwrite: given.values.force === true,
      locale: context.locale,
    })
    sayFaults(warnings, context)
    if (json !== null) await writeJson(json, table)
    return exitStatus.done
  },
}
