import type { Moment } from './features/flow/store-flow-text.ts'
import type { WrittenOutput } from './features/output/write-order.ts'
import { forgetOldDeclinedEdits, makeRevisionsOfPendingEdits } from './features/flow/recovery.ts'
import { SpecFiles } from './features/specs/spec-files.ts'
import { RecentProjects } from './features/recent/recent-projects.ts'
import { Jobs } from './jobs/jobs.ts'
import { logIncident } from './log-incident.ts'
import { OpenProjects } from './project/open-projects.ts'

/** What the shell decides about the core. */
export interface HostOptions {
  shell: 'electron' | 'browser' | 'cli' | 'test'
  version: string
  /** Folder of this user: drafts, recent files, settings, logs. Created where missing. */
  profileDirectory: string
  /** Folder of the shipped assets (sample project). */
  assetsDirectory: string
  now?: () => Date
  newId?: () => string
}

/** What every call can reach. */
export interface HostContext {
  shell: HostOptions['shell']
  version: string
  profileDirectory: string
  assetsDirectory: string
  now: () => Date
  newId: () => string
  projects: OpenProjects
  recent: RecentProjects
  /** Papers and pictures that are being written. */
  outputs: Jobs<WrittenOutput>
  /** Files of standard specs that are open for import. */
  specFiles: SpecFiles
  close(): void
}

/** Opens the parts of the core that live as long as it does; nothing is read or written yet. */
export function createContext(options: HostOptions): HostContext {
  const now = options.now ?? (() => new Date())
  const newId = options.newId ?? (() => crypto.randomUUID())
  const projects = new OpenProjects({
    profileDirectory: options.profileDirectory,
    now,
    newId,
    beforeClose: (session) => {
      // An unanswered recovery question stays open: the next start asks again.
      if (session.write === null || session.needsRecovery) return
      makeRevisionsOfPendingEdits(session.write, { now: now(), newId })
      forgetOldDeclinedEdits(session.write, now())
    },
  })
  return {
    shell: options.shell,
    version: options.version,
    profileDirectory: options.profileDirectory,
    assetsDirectory: options.assetsDirectory,
    now,
    newId,
    projects,
    recent: new RecentProjects(options.profileDirectory),
    outputs: new Jobs(newId),
    specFiles: new SpecFiles(newId),
    close: () => {
      for (const error of projects.closeAll()) logIncident({ profileDirectory: options.profileDirectory, now, newId }, 'close', error)
    },
  }
}

/** The clock and the id source of one change. */
export function momentOf(context: Pick<HostContext, 'now' | 'newId'>): Moment {
  return { now: context.now(), newId: context.newId }
}
