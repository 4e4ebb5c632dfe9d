import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '..', '..', 'node_modules', 'electron')

/** Longest time the one try to fetch the binary may take, in milliseconds. */
const patience = 20_000

/** Path of the Electron binary that is installed here, or null. */
export function findElectron(): string | null {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const named = join(folder, 'path.txt')
  if (!existsSync(named)) return null
  const binary = join(override ?? join(folder, 'dist'), readFileSync(named, 'utf8').trim())
  return existsSync(binary) ? binary : null
}

/** Tries once to fetch the binary with Electron's own installer; true where it is there afterwards. The only step that ever asks the network. */
export function fetchElectron(): boolean {
  const installer = join(folder, 'install.js')
  if (!existsSync(installer)) return false
  spawnSync(process.execPath, [installer], { timeout: patience, killSignal: 'SIGKILL', stdio: 'ignore' })
  return findElectron() !== null
}
