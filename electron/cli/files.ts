import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { KurabeError } from '../../shared/contract/kurabe-error.ts'
import type { MessageKey, MessageValues } from '../../shared/i18n/translate.ts'
import type { VerbArguments, VerbContext } from './verb.ts'

/** The absolute path an option names; BAD_INPUT where the option is missing. */
export function requiredPath(given: VerbArguments, option: string, context: Pick<VerbContext, 'resolvePath'>): string {
  const path = optionalPath(given, option, context)
  if (path === null) throw new KurabeError('BAD_INPUT', 'cli.missingOption', { option })
  return path
}

export function optionalPath(given: VerbArguments, option: string, context: Pick<VerbContext, 'resolvePath'>): string | null {
  const value = given.values[option]
  return typeof value === 'string' && value !== '' ? context.resolvePath(value) : null
}

/** Writes a result the caller asked for under this name; an older result of the same name gives way. */
export async function writeJson(path: string, content: unknown): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, `${JSON.stringify(content, null, 2)}\n`)
  } catch (error) {
    throw new KurabeError('STORAGE', 'storage.noAccess', { path }, { cause: error })
  }
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
