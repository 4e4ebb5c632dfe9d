import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import { KurabeError } from '../../shared/contract/kurabe-error.ts'
import type { MessageKey, MessageValues } from '../../shared/i18n/translate.ts'
import { makeFolder } from '../host/files/make-folder.ts'
import { writeAtomically } from '../host/files/write-atomically.ts'
import type { VerbArguments, VerbContext } from './verb.ts'

/** The absolute path of the project file, the first word without an option; BAD_INPUT where it is missing. */
export function projectPath(given: VerbArguments, context: Pick<VerbContext, 'resolvePath'>): string {
  const [word] = given.positionals
  if (word === undefined) throw new KurabeError('BAD_INPUT', 'cli.missingFiles')
  return context.resolvePath(word)
}

/** The absolute path an option names; BAD_INPUT where the option is missing. */
export function requiredPath(given: VerbArguments, option: string, context: Pick<VerbContext, 'resolvePath'>): string {
  const path = optionalPath(given, option, context)
  if (path === null) throw new KurabeError('BAD_INPUT', 'cli.missingOption', { option })
  return path
}

/** The absolute path an option names, or null where it is not given. */
export function optionalPath(given: VerbArguments, option: string, context: Pick<VerbContext, 'resolvePath'>): string | null {
  const value = given.values[option]
  return typeof value === 'string' && value !== '' ? context.resolvePath(value) : null
}

/**
 * Refuses to write a result over a file the command reads, or over another result: BAD_INPUT, before anything is read.
 * @param outputs paths by the option that names them.
 */
export function refuseSameFiles(outputs: Readonly<Record<string, string | null>>, inputs: readonly (string | null)[]): void {
  const taken = new Set(inputs.filter((path) => path !== null).map(identityOf))
  for (const [option, path] of Object.entries(outputs)) {
    if (path === null) continue
    const identity = identityOf(path)
    if (taken.has(identity)) throw new KurabeError('BAD_INPUT', 'cli.sameAsInput', { option, path })
    taken.add(identity)
  }
}

/** The same for two spellings of one existing file, whatever links or letter case they go through. */
function identityOf(path: string): string {
  try {
    const { dev, ino } = statSync(path, { bigint: true })
    return `${dev} ${ino}`
  } catch {
    return path
  }
}

/** Writes a result the caller asked for under this name; an older result of the same name gives way. */
export async function writeJson(path: string, content: unknown): Promise<void> {
  await makeFolder(dirname(path))
  await writeAtomically(path, `${JSON.stringify(content, null, 2)}\n`, { overwrite: true })
}

interface Fault {
  reason: string
  values: MessageValues
  sheet?: string | undefined
  row?: number | undefined
}

/** Warnings and refusals, one line each, with the place in the workbook where there is one. */
export function sayFaults(faults: readonly Fault[], { say, translate }: Pick<VerbContext, 'say' | 'translate'>): void {
  for (const { reason, values, sheet, row } of faults) {
    const sentence = translate(reason as MessageKey, values)
    say(sheet === undefined || row === undefined ? sentence : translate('cli.located', { sheet, row, sentence }))
  }
}
