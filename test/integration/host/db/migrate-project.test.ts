import Database from 'better-sqlite3'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { migrate } from '../../../../electron/host/db/migrate.ts'
import { migrations, newestVersion } from '../../../../electron/host/db/migrations/index.ts'
import { openProjectWithTwoFlows, openTestHost, temporaryFolder } from '../open-test-host.ts'

type Tables = Record<string, unknown[]>

/** The tables that a version of the project file had. */
function tablesOf(version: number): string[] {
  const database = new Database(':memory:')
  migrate(database, ':memory:', migrations.slice(0, version))
  return tableNames(database)
}

function tableNames(database: Database.Database): string[] {
  const rows = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").all()
  return (rows as { name: string }[]).map(({ name }) => name)
}

function contents(path: string, oldTables: readonly string[]): { version: unknown; tables: Tables } {
  const database = new Database(path, { readonly: true })
  const tables = Object.fromEntries(oldTables.map((name) => [name, database.prepare(`SELECT * FROM ${name}`).all()]))
  const version = database.pragma('user_version', { simple: true })
  database.close()
  return { version, tables }
}

/** A project file as an older version wrote it, with a comparison, a correction, judgements and an edit that never became a version. */
async function oldProject(version: number): Promise<string> {
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
  for (const name of tableNames(database).filter((table) => !tablesOf(version).includes(table))) database.exec(`DROP TABLE ${name}`)
  database.pragma(`user_version = ${version}`)
  database.close()
  return path
}

describe('a project of an older version', () => {
  it.each([1, 7])('opens with everything in it, beside a whole copy of what it was (version %i)', async (version) => {
    const path = await oldProject(version)
    const before = contents(path, tablesOf(version))
    expect(before.tables['judgement_history']!.length).toBeGreaterThan(0)
    const host = openTestHost()
    const { project } = await host.client.project.open({ path })
    const after = contents(path, tablesOf(version))
    expect(after).toEqual({ version: newestVersion, tables: before.tables })
    expect(contents(`${path}.v${version}-backup`, tablesOf(version))).toEqual(before)
    // And what came since works in it.
    const { procedures } = await host.client.project.overview({ project })
    const flow = procedures[0]!.flows.find(({ kind }) => kind === 'asis')!.id
    const { steps } = await host.client.review.view({ project, flow })
    expect((await host.client.flow.text({ project, flow })).xml).toContain('書きかけ😀')
    await host.client.review.comment({ project, flow, element: steps[0]!.element, text: '前の版からのコメント', author: '' })
    host.close()
  })

  it('is read without changing a byte of its file, and can be taken elsewhere in the newest form', async () => {
    const path = await oldProject(7)
    const bytes = readFileSync(path)
    const host = openTestHost()
    const opened = await host.client.project.open({ path, readOnly: true })
    expect(opened.isReadOnly).toBe(true)
    const [flow] = (await host.client.project.overview({ project: opened.project })).procedures[0]!.flows
    expect((await host.client.flow.text({ project: opened.project, flow: flow!.id })).xml).toContain('bpmn')
    const elsewhere = join(temporaryFolder(), 'elsewhere.kurabe')
    await host.client.project.saveAs({ project: opened.project, path: elsewhere })
    host.close()
    expect(readFileSync(path).equals(bytes)).toBe(true)
    expect(contents(elsewhere, tablesOf(7)).version).toBe(newestVersion)
  })
})
