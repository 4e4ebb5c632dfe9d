import Database from 'better-sqlite3'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { migrate } from '../../../../electron/host/db/migrate.ts'
import { migrations, newestVersion } from '../../../../electron/host/db/migrations/index.ts'
import { openProjectWithTwoFlows, openTestHost, temporaryFolder } from '../open-test-host.ts'

type Tables = Record<string, unknown[]>

/** The tables that version 1 had. */
const oldTables = (() => {
  const database = new Database(':memory:')
  migrate(database, ':memory:', migrations.slice(0, 1))
  return tableNames(database)
})()

function tableNames(database: Database.Database): string[] {
  const rows = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").all()
  return (rows as { name: string }[]).map(({ name }) => name)
}

function contents(path: string): { version: unknown; tables: Tables } {
  const database = new Database(path, { readonly: true })
  const tables = Object.fromEntries(oldTables.map((name) => [name, database.prepare(`SELECT * FROM ${name}`).all()]))
  const version = database.pragma('user_version', { simple: true })
  database.close()
  return { version, tables }
}

/** A project file as the first version wrote it, with a comparison, a correction, judgements and an edit that never became a version. */
async function oldProject(): Promise<string> {
  const path = join(temporaryFolder(), 'old.kurabe')
  const host = openTestHost()
  const { client } = host
  const { project, asis, standard } = await openProjectWithTwoFlows(host, path)
  const { analysis } = await client.analysis.open({ project, subjectFlow: asis, referenceFlow: standard })
  const key = { project, analysis }
  const { rows } = await client.analysis.view(key)
  await client.analysis.decide({ ...key, rows: [rows[0]!.key], decision: { judgement: 'partial', reason: '紙をやめる <b>&"', decider: '佐藤' } })
  const matched = rows.find(({ kind }) => kind === 'matched')!
  await client.analysis.correct({ ...key, corrections: [{ kind: 'unlink', asis: matched.asis[0]!.element, standard: matched.standard[0]!.element }] })
  const { xml, sequence } = await client.flow.text({ project, flow: asis })
  await client.flow.journal({ project, flow: asis, sequence, xml: xml.replace(/name="[^"]*"/, 'name="書きかけ😀"') })
  host.close()
  const database = new Database(path)
  for (const name of tableNames(database).filter((table) => !oldTables.includes(table))) database.exec(`DROP TABLE ${name}`)
  database.pragma('user_version = 1')
  database.close()
  return path
}

describe('a project of the first version', () => {
  it('opens with everything in it, beside a whole copy of what it was', async () => {
    const path = await oldProject()
    const before = contents(path)
    expect(before.tables['judgement_history']!.length).toBeGreaterThan(0)
    const host = openTestHost()
    const { project } = await host.client.project.open({ path })
    const after = contents(path)
    expect(after).toEqual({ version: newestVersion, tables: before.tables })
    expect(contents(`${path}.v1-backup`)).toEqual(before)
    // And what came since works in it.
    const { procedures } = await host.client.project.overview({ project })
    const flow = procedures[0]!.flows.find(({ kind }) => kind === 'asis')!.id
    const { steps } = await host.client.review.view({ project, flow })
    expect((await host.client.flow.text({ project, flow })).xml).toContain('書きかけ😀')
    await host.client.review.comment({ project, flow, element: steps[0]!.element, text: '前の版からのコメント', author: '' })
    host.close()
  })
})
