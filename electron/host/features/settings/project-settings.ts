import { projectSettings, type ProjectSettingKey, type ProjectSettings } from '../../../../shared/domain/project-settings.ts'
import type { ReadDatabase, WriteDatabase } from '../../db/database.ts'

const keys = Object.keys(projectSettings.shape) as ProjectSettingKey[]

/** What the project remembers under a key; undefined where nobody chose, or where the value is none that this program knows. */
export function readSetting<Key extends ProjectSettingKey>(database: ReadDatabase, key: Key): ProjectSettings[Key] {
  const stored = database.prepare('SELECT value FROM project_setting WHERE key = ?').get(key) as { value: string } | undefined
  if (stored === undefined) return undefined
  const read = projectSettings.shape[key].safeParse(parsed(stored.value))
  return read.success ? (read.data as ProjectSettings[Key]) : undefined
}

/** Remembers a value of that key; null or undefined forgets it. */
export function writeSetting<Key extends ProjectSettingKey>(database: WriteDatabase, key: Key, value: ProjectSettings[Key] | null): void {
  if (value === null || value === undefined) database.prepare('DELETE FROM project_setting WHERE key = ?').run(key)
  else database.prepare('INSERT OR REPLACE INTO project_setting (key, value) VALUES (?, ?)').run(key, JSON.stringify(value))
}

/** All that the project remembers. */
export function readSettings(database: ReadDatabase): ProjectSettings {
  return Object.fromEntries(keys.map((key) => [key, readSetting(database, key)]).filter(([, value]) => value !== undefined)) as ProjectSettings
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
