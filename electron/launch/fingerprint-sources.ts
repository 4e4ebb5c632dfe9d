import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** Text that changes with the content of the sources in these folders of the project, or with the installed packages. */
export function fingerprintSources(folders: readonly string[]): string {
  const hash = createHash('sha256')
  hash.update(readFileSync(join(root, 'package-lock.json'))).update(readFileSync(join(root, 'package.json')))
  for (const folder of folders) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
    for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/**
 * Runs a build unless its result stands and comes from the same sources (told by their content, not by file times).
 * `stamp` is where the fingerprint of the last build is kept, `result` a file that the build makes.
 */
export async function buildWhereStale(options: {
  folders: readonly string[]
  stamp: string
  result: string
  build: () => Promise<unknown>
}): Promise<void> {
  const fingerprint = fingerprintSources(options.folders)
  if (existsSync(options.result) && existsSync(options.stamp) && readFileSync(options.stamp, 'utf8') === fingerprint) return
  await options.build()
  writeFileSync(options.stamp, fingerprint)
}
