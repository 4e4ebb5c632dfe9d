import type { ManifestEntry } from '../../../../../shared/reports/folder/manifest.ts'
import { cutToBytes } from '../../../files/cut-to-bytes.ts'
import { freeName } from '../../../files/free-name.ts'
import { windowsSafeName } from '../../../files/windows-safe-name.ts'

/** A file of the folder that is to be made. */
export interface FolderFile extends Pick<ManifestEntry, 'file' | 'kind' | 'title' | 'version'> {
  make(): Promise<Uint8Array>
}

/** A folder in a folder in a share: Windows takes 260 characters of a path, so names stay well below. */
const longestName = 120

/** Gives out names that Windows takes, each once, in the folders of a procurement folder. */
export function folderNames(): (folder: string, name: string, extension: string) => string {
  const taken = new Map<string, Set<string>>()
  return (folder, name, extension) => {
    const used = taken.get(folder) ?? new Set()
    taken.set(folder, used)
    const short = cutToBytes(name, 255 - longestName)
    return `${folder}/${freeName(windowsSafeName(short, extension), used)}`
  }
}
