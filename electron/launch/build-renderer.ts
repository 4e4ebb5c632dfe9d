import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '..', '..')
export const rendererDirectory = join(root, 'dist', 'renderer')
const stamp = join(root, 'dist', 'renderer.stamp')

/** Builds the renderer where it is missing or older than its sources (told by their content, not by file times). */
export async function buildRenderer(): Promise<string> {
  const fingerprint = fingerprintSources()
  const isCurrent = existsSync(join(rendererDirectory, 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint
  if (!isCurrent) {
    await build({ configFile: join(root, 'renderer', 'vite.config.ts'), logLevel: 'warn' })
    writeFileSync(stamp, fingerprint)
  }
  return rendererDirectory
}

function fingerprintSources(): string {
  const hash = createHash('sha256')
  hash.update(readFileSync(join(root, 'package-lock.json')))
  for (const folder of ['renderer', 'shared']) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
    for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file))
  }
  return hash.digest('hex')
}
