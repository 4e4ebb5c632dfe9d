import { isAbsolute, relative, sep } from 'node:path'

/** The paths that the user has pointed at in this run; only they, and what lies in a folder among them, may be shown in the file manager. */
export interface KnownPaths {
  add(...paths: string[]): void
  has(path: string): boolean
}

export function createKnownPaths(): KnownPaths {
  const known = new Set<string>()
  return {
    add: (...paths) => paths.forEach((path) => known.add(path)),
    has: (path) => isAbsolute(path) && [...known].some((folder) => isInside(folder, path)),
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}
