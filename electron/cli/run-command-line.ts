import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { KurabeError, type ErrorCode } from '../../shared/contract/kurabe-error.ts'
import { createTranslate, type Locale } from '../../shared/i18n/translate.ts'
import type { Host } from '../host/create-host.ts'
import { logPath } from '../host/log-incident.ts'
import { declaredFailure, incidentOf } from './declared-failure.ts'
import { exitStatus, type ExitStatus } from './exit-status.ts'
import { verbs } from './verbs/index.ts'

const statusOf: Record<ErrorCode, ExitStatus> = {
  BAD_INPUT: exitStatus.badInput,
  NOT_FOUND: exitStatus.badInput,
  REFUSED: exitStatus.refused,
  CONFLICT: exitStatus.refused,
  STORAGE: exitStatus.fault,
}

export interface CommandLineSurroundings {
  /** Folder against which typed paths are read. */
  calledFrom: string
  locale: Locale
  openHost(): Host
  print(text: string): void
  say(text: string): void
}

/** Runs one command and returns the exit status; never throws. */
export async function runCommandLine(words: readonly string[], surroundings: CommandLineSurroundings): Promise<ExitStatus> {
  const translate = createTranslate(surroundings.locale)
  const { print, say } = surroundings
  const [name, ...rest] = words
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const help = translate('cli.help', { verbs: verbs.map((verb) => `  ${verb.name}`).join('\n') })
    if (name !== undefined) print(help)
    else say(help)
    return name === undefined ? exitStatus.badInput : exitStatus.done
  }
  const verb = verbs.find((candidate) => candidate.name === name)
  if (verb === undefined) {
    say(translate('cli.unknownVerb', { name }))
    return exitStatus.badInput
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    print(translate(verb.help))
    return exitStatus.done
  }
  let host: Host | undefined
  try {
    const given = parseArgs({ args: rest, options: verb.options, allowPositionals: true, strict: true })
    const tooMuch = given.positionals[verb.words]
    if (tooMuch !== undefined) throw new KurabeError('BAD_INPUT', 'cli.tooManyWords', { word: tooMuch })
    return await verb.run(
      { values: given.values, positionals: given.positionals },
      {
        host: () => (host ??= surroundings.openHost()),
        translate,
        locale: surroundings.locale,
        resolvePath: (path) => resolve(surroundings.calledFrom, path),
        print,
        say,
      },
    )
  } catch (error) {
    return reportFailure(error, verb.help)
  } finally {
    closeHost()
  }

  function closeHost(): void {
    try {
      host?.close()
    } catch (error) {
      // The command itself is done; whatever closing could not tidy up is offered when the project is opened next.
      say(translate('cli.fault', { detail: error instanceof Error ? error.message : String(error) }))
    }
  }

  function reportFailure(error: unknown, help: (typeof verbs)[number]['help']): ExitStatus {
    const declared = declaredFailure(error)
    if (declared !== null) {
      say(translate(declared.reason, declared.values))
      if (declared.values.lock) say(translate('cli.lockLeft', declared.values))
      return statusOf[declared.code]
    }
    if (isArgumentError(error)) {
      say(translate('cli.badArguments', { detail: optionIn(error.message) }))
      say(translate(help))
      return exitStatus.badInput
    }
    const incident = incidentOf(error)
    if (incident !== null && host !== undefined) {
      say(translate('cli.faultLogged', { incident, path: logPath(host.context) }))
      return exitStatus.fault
    }
    say(translate('cli.fault', { detail: error instanceof Error ? (error.stack ?? error.message) : String(error) }))
    return exitStatus.fault
  }
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && String((error as { code?: unknown }).code ?? '').startsWith('ERR_PARSE_ARGS')
}

/** The option that the argument reader complains about, without its English words. */
function optionIn(message: string): string {
  return /'(-{1,2}[^\s']+)/.exec(message)?.[1] ?? message
}
