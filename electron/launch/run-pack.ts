import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import type { Translate } from '../../shared/i18n/translate.ts'
import { exitStatus } from '../cli/exit-status.ts'

export interface PackSurroundings {
  translate: Translate
  build(): Promise<void>
  findElectron(): string | null
  fetchElectron(): boolean
  /** Runs electron-builder with the unpacked Electron in this folder, or with one that it fetches itself; returns its status. */
  packWith(distribution: string | null, words: readonly string[]): number
  print(text: string): void
  say(text: string): void
}

/**
 * `npm run pack`: a folder under release/ that runs on PCs without Node, for this system or, with --win or --linux, for another.
 * Where Electron's binary is missing and cannot be fetched, everything but the folder is built and one line says so:
 * status 0, so that the script works on every machine, or 3 with --release, so that nobody publishes a release that is not there.
 */
export async function runPack(words: readonly string[], surroundings: PackSurroundings): Promise<number> {
  const { translate, print, say } = surroundings
  let given
  try {
    given = parseArgs({
      args: [...words],
      options: { win: { type: 'boolean' }, linux: { type: 'boolean' }, zip: { type: 'boolean' }, release: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    }).values
  } catch (error) {
    say(`${translate('cli.badArguments', { detail: (error as Error).message })}\n${translate('launch.packHelp')}`)
    return exitStatus.badInput
  }
  if (given.help) {
    print(translate('launch.packHelp'))
    return exitStatus.done
  }
  await surroundings.build()
  const systems = [given.win ? '--win' : null, given.linux ? '--linux' : null].filter((system) => system !== null)
  const isOwnSystem = systems.every((system) => system === (process.platform === 'win32' ? '--win' : '--linux'))
  const electron = surroundings.findElectron() ?? (surroundings.fetchElectron() ? surroundings.findElectron() : null)
  if (electron === null) {
    const text = translate('launch.packNoElectron')
    if (given.release) say(text)
    else print(text)
    return given.release ? exitStatus.refused : exitStatus.done
  }
  return surroundings.packWith(isOwnSystem ? dirname(electron) : null, [...systems, ...(given.zip ? [] : ['--dir'])])
}
