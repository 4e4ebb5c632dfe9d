import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const fileIn = (profile: string) => join(profile, 'browser-port')

/** The port the browser shell of this profile had last; 0 for any where there is none. */
export function usualPort(profile: string): number {
  try {
    const port = Number(readFileSync(fileIn(profile), 'utf8'))
    return Number.isInteger(port) && port > 1023 && port < 65536 ? port : 0
  } catch {
    return 0
  }
}

/** Remembers the port; where that is not possible the next start takes another one, no more. */
export function rememberPort(profile: string, port: number): void {
  try {
    mkdirSync(profile, { recursive: true })
    writeFileSync(fileIn(profile), String(port))
  } catch {
    // A profile that cannot be written is told where it matters.
  }
}
