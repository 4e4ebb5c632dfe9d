import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import type { RecentProject } from '../../../../shared/contract/recent.ts'
import { writeAtomically } from '../../files/write-atomically.ts'
import { readLock } from '../../project/project-lock.ts'

const stored = z.array(
  z.object({ path: z.string(), name: z.string(), lastRoute: z.string(), lastPlace: z.string(), openedAt: z.iso.datetime() }),
)
type StoredRecent = z.infer<typeof stored>[number]

const longest = 20

/** The list of projects opened before, in the profile. A broken list is an empty list: it is a convenience, never work. */
export class RecentProjects {
  readonly #profile: string

  constructor(profile: string) {
    this.#profile = profile
  }

  list(openHere: ReadonlySet<string>): RecentProject[] {
    return this.#read().map((entry) => ({
      ...entry,
      place: this.#isDraft(entry.path) ? '' : `${basename(dirname(entry.path))} › ${basename(entry.path)}`,
      state: !existsSync(entry.path) ? 'missing' : !openHere.has(entry.path) && isHeldElsewhere(entry.path) ? 'in-use' : 'available',
    }))
  }

  /** Puts a project at the head of the list. A profile that cannot be written keeps nobody from working: then the list stays as it was. */
  async remember(entry: StoredRecent): Promise<void> {
    try {
      await this.#write([entry, ...this.#read().filter((other) => other.path !== entry.path)].slice(0, longest))
    } catch {
      // A full or read-only profile; the project itself is open.
    }
  }

  async forget(path: string): Promise<void> {
    await this.#write(this.#read().filter((entry) => entry.path !== path))
  }

  #isDraft(path: string): boolean {
    return dirname(path) === join(this.#profile, 'drafts')
  }

  #read(): StoredRecent[] {
    try {
      return stored.parse(JSON.parse(readFileSync(this.#file(), 'utf8')))
    } catch {
      return []
    }
  }

  async #write(entries: StoredRecent[]): Promise<void> {
    mkdirSync(this.#profile, { recursive: true })
    await writeAtomically(this.#file(), JSON.stringify(entries, null, 1), { overwrite: true })
  }

  #file(): string {
    return join(this.#profile, 'recent.json')
  }
}

function isHeldElsewhere(path: string): boolean {
  const holder = readLock(path)
  return holder !== null && !holder.isStale
}
