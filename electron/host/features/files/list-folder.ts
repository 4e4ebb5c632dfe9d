import { existsSync, readdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, extname, join, resolve } from 'node:path'
import type { FolderEntry } from '../../../../shared/contract/files.ts'
import { storageError } from '../../db/storage-error.ts'

const kinds: Record<string, FolderEntry['kind']> = { '.kurabe': 'project', '.bpmn': 'bpmn', '.xml': 'bpmn', '.xlsx': 'workbook', '.pdf': 'paper', '.docx': 'document' }

/** Longest listing sent at once; a folder with more shows its first ones. */
const longest = 2000

/** The visible entries of a folder, folders first; null names the home folder. Unreadable entries are left out. */
export function listFolder(path: string | null) {
  const folder = resolve(path ?? homedir())
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.'))
      .slice(0, longest)
      .flatMap((entry) => describe(join(folder, entry.name), entry.name))
      .sort((a, b) => Number(b.kind === 'folder') - Number(a.kind === 'folder') || a.name.localeCompare(b.name, 'ja'))
    const parent = dirname(folder)
    return { path: folder, parent: parent === folder ? null : parent, places: places(), entries }
  } catch (error) {
    throw storageError(error, folder)
  }
}

function describe(path: string, name: string): FolderEntry[] {
  try {
    const found = statSync(path)
    const kind = found.isDirectory() ? 'folder' : (kinds[extname(name).toLowerCase()] ?? 'other')
    return [{ name, path, kind, size: found.isDirectory() ? 0 : found.size, changedAt: found.mtime.toISOString() }]
  } catch {
    return []
  }
}

function places(): { name: string; path: string }[] {
  const home = homedir()
  const known = ['Desktop', 'デスクトップ', 'Documents', 'ドキュメント', 'Downloads', 'ダウンロード'].map((name) => ({ name, path: join(home, name) }))
  const drives = process.platform === 'win32' ? [...'CDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => ({ name: `${letter}:`, path: `${letter}:\\` })) : [{ name: '/', path: '/' }]
  return [{ name: home, path: home }, ...known, ...drives].filter((place) => existsSync(place.path))
}
