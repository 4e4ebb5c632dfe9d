import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { HostContext } from './context.ts'

/** Where faults nobody expected are written down. */
export function logPath({ profileDirectory }: Pick<HostContext, 'profileDirectory'>): string {
  return join(profileDirectory, 'kurabe.log')
}

/** Writes a fault nobody expected to the log of the profile and returns the short number the user can quote. */
export function logIncident(context: Pick<HostContext, 'profileDirectory' | 'now' | 'newId'>, call: string, error: unknown): string {
  const incident = context.newId().slice(0, 8)
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  try {
    mkdirSync(context.profileDirectory, { recursive: true })
    appendFileSync(logPath(context), `${context.now().toISOString()} ${incident} ${call} ${detail}\n`)
  } catch {
    // A full or read-only profile must not hide the fault itself from the caller.
  }
  return incident
}
