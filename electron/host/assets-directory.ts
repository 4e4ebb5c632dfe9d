import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Folder of the shipped assets, beside the program whether it runs from source or from a bundle. */
export function assetsDirectory(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const candidate = join(folder, 'assets')
    if (existsSync(candidate) || folder === dirname(folder)) return candidate
  }
}
