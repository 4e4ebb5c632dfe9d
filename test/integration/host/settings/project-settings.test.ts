import { describe, expect, it } from 'vitest'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { openProjectWithTwoFlows, openTestHost, temporaryFolder } from '../open-test-host.ts'

describe('what a project remembers', () => {
  it('is there again when the file is opened anew, key by key, and can be forgotten', async () => {
    const path = join(temporaryFolder(), 'p.kurabe')
    const host = openTestHost()
    const { project } = await openProjectWithTwoFlows(host, path)
    expect(await host.client.settings.read({ project })).toEqual({})
    await host.client.settings.write({ project, settings: { columnMappings: { 'steps No,担当': ['number', null] } } })
    await host.client.settings.write({ project, settings: {} })
    await host.client.project.close({ project })
    const { project: again } = await host.client.project.open({ path })
    expect(await host.client.settings.read({ project: again })).toEqual({ columnMappings: { 'steps No,担当': ['number', null] } })
    await host.client.settings.write({ project: again, settings: { columnMappings: null } })
    expect(await host.client.settings.read({ project: again })).toEqual({})
    host.close()
  })

  it('refuses keys and values that nobody knows, and passes over those of a newer program without losing them', async () => {
    const path = join(temporaryFolder(), 'p.kurabe')
    const host = openTestHost()
    const { project } = await openProjectWithTwoFlows(host, path)
    await expect(host.client.settings.write({ project, settings: { columnMappings: { a: 5 } } as never })).rejects.toThrow()
    await expect(host.client.settings.write({ project, settings: { unknown: 1 } as never })).rejects.toThrow()
    await host.client.project.close({ project })
    const database = new Database(path)
    database.prepare("INSERT INTO project_setting VALUES ('columnMappings', '{\"a\": {\"since\": 2}}'), ('future', 'no json')").run()
    database.close()
    const { project: again } = await host.client.project.open({ path })
    expect(await host.client.settings.read({ project: again })).toEqual({})
    await host.client.project.close({ project: again })
    const after = new Database(path, { readonly: true })
    expect(after.prepare('SELECT COUNT(*) AS count FROM project_setting').get()).toEqual({ count: 2 })
    after.close()
    host.close()
  })
})
