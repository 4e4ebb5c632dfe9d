import type { ParseArgsConfig } from 'node:util'
import type { Locale, MessageKey, Translate } from '../../shared/i18n/translate.ts'
import type { Host } from '../host/create-host.ts'
import type { ExitStatus } from './exit-status.ts'

export interface VerbContext {
  /** Opened on first use, so that `--help` and pure verbs touch no profile. */
  host(): Host
  translate: Translate
  locale: Locale
  /** Turns a path the user typed into an absolute one, seen from where they typed it. */
  resolvePath(path: string): string
  /** Standard output: results only. */
  print(text: string): void
  /** Standard error: everything said to a person. */
  say(text: string): void
}

export interface VerbArguments {
  values: Record<string, string | boolean | (string | boolean)[] | undefined>
  positionals: string[]
}

/** One verb of the command line. */
export interface Verb {
  name: string
  /** Key of the help text: usage, what it does, its options. */
  help: MessageKey
  options: NonNullable<ParseArgsConfig['options']>
  /** How many words without an option it takes at most. */
  words: number
  run(given: VerbArguments, context: VerbContext): Promise<ExitStatus>
}
