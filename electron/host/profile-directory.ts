import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * Folder of this user for drafts, recent files, settings and logs.
 * KURABE_PROFILE names another one (portable use from a folder, tests).
 */
export function profileDirectory(environment: NodeJS.ProcessEnv = process.env): string {
  if (environment.KURABE_PROFILE) return environment.KURABE_PROFILE
  if (process.platform === 'win32') return join(environment.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'Kurabe')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Kurabe')
  return join(environment.XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'kurabe')
}
