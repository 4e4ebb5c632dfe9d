import Database from 'better-sqlite3'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { migrate } from '../../../../electron/host/db/migrate.ts'
import { migrations, newestVersion } from '../../../../electron/host/db/migrations/index.ts'
import { temporaryFolder } from '../open-test-host.ts'

const first = { version: 1, sql: 'CREATE TABLE note (id TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT' }
const second = { version: 2, sql: "ALTER TABLE note ADD COLUMN author TEXT NOT NULL DEFAULT ''" }

describe('bringing a project file to the newest form', () => {
  it('numbers the shipped migrations without a gap', () => {
    expect(migrations.map((migration) => migration.version)).toEqual(Array.from({ length: newestVersion }, (_, index) => index + 1))
  })

  it('keeps a whole copy of what was there before it changes anything', () => {
    const path = join(temporaryFolder(), 'old.kurabe')
    const database = new Database(path)
    migrate(database, path, [first])
    expect(existsSync(`${path}.v1-backup`)).toBe(false)
    database.prepare("INSERT INTO note VALUES ('0012', '本文')").run()
    migrate(database, path, [first, second])
    expect(database.prepare('SELECT * FROM note').all()).toEqual([{ id: '0012', text: '本文', author: '' }])
    const backup = new Database(`${path}.v1-backup`, { readonly: true })
    expect(backup.prepare('SELECT * FROM note').all()).toEqual([{ id: '0012', text: '本文' }])
    expect(backup.pragma('user_version', { simple: true })).toBe(1)
  })

  it('leaves the file as it was where a migration fails, and never writes over an older backup', () => {
    const folder = temporaryFolder()
    const path = join(folder, 'old.kurabe')
    const database = new Database(path)
    migrate(database, path, [first])
    const broken = { version: 2, sql: 'ALTER TABLE note ADD COLUMN author TEXT; ALTER TABLE nowhere ADD COLUMN x TEXT' }
    expect(() => migrate(database, path, [first, broken])).toThrow('nowhere')
    expect(() => migrate(database, path, [first, broken])).toThrow('nowhere')
    expect(database.pragma('user_version', { simple: true })).toBe(1)
    expect(database.prepare("SELECT name FROM pragma_table_info('note')").all()).toEqual([{ name: 'id' }, { name: 'text' }])
    expect(readdirSync(folder).filter((name) => name.includes('backup'))).toHaveLength(2)
  })
})
