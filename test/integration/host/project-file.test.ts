import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openProjectWithTwoFlows, openTestHost, temporaryFolder } from './open-test-host.ts'

const blank = { name: '試験', municipalityName: '白樺町', municipalityCode: '', areas: [], path: null }

describe('the project file', () => {
  it('keeps diagrams, and opens again with all of them', async () => {
    const path = join(temporaryFolder(), '試験.kurabe')
    const first = openTestHost()
    const { project, asis } = await openProjectWithTwoFlows(first, path)
    const { xml } = await first.client.flow.text({ project, flow: asis })
    first.close()

    const second = openTestHost()
    const opened = await second.client.project.open({ path })
    expect(opened.isReadOnly).toBe(false)
    expect((await second.client.flow.text({ project: opened.project, flow: asis })).xml).toBe(xml)
    second.close()
    expect(readdirSync(join(path, '..'))).toEqual(['試験.kurabe'])
  })

  it('is refused untouched where a newer program made it', async () => {
    const path = join(temporaryFolder(), 'newer.kurabe')
    const host = openTestHost()
    await host.client.project.create({ ...blank, path })
    host.close()
    const database = new Database(path)
    database.pragma('user_version = 99')
    database.close()
    const before = readFileSync(path)
    await expect(openTestHost().client.project.open({ path })).rejects.toMatchObject({ code: 'REFUSED', data: { reason: 'project.newer' } })
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(existsSync(`${path}.lock`)).toBe(false)
  })

  it('is refused with cause and remedy where it is damaged or something else', async () => {
    const folder = temporaryFolder()
    const host = openTestHost()
    const text = join(folder, 'letter.kurabe')
    writeFileSync(text, 'これはプロジェクトではありません')
    await expect(host.client.project.open({ path: text })).rejects.toMatchObject({ data: { reason: 'project.notAProject' } })

    const damaged = join(folder, 'damaged.kurabe')
    const { project } = await openProjectWithTwoFlows(host, damaged)
    await host.client.project.close({ project })
    const bytes = readFileSync(damaged)
    bytes.fill(0x5a, 4096, bytes.length)
    writeFileSync(damaged, bytes)
    await expect(host.client.project.open({ path: damaged })).rejects.toMatchObject({ data: { reason: 'project.damaged' } })
    expect(readFileSync(damaged).equals(bytes)).toBe(true)
    await expect(host.client.project.open({ path: join(folder, 'nowhere.kurabe') })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('is read-only for a second program, which says who holds it, and can be changed once that one closes', async () => {
    const path = join(temporaryFolder(), 'shared.kurabe')
    const first = openTestHost()
    await first.client.project.create({ ...blank, path })
    const second = openTestHost()
    // Two hosts of one process stand for two PCs: the lock file says another key.
    const opened = await second.client.project.open({ path })
    expect(opened.isReadOnly).toBe(true)
    expect(opened.lock?.computer).not.toBe('')
    await expect(second.client.project.rename({ project: opened.project, name: 'X' })).rejects.toMatchObject({ code: 'REFUSED', data: { reason: 'project.lockedBy' } })
    first.close()
    await second.client.project.close({ project: opened.project })
    expect((await second.client.project.open({ path })).isReadOnly).toBe(false)
    second.close()
  })

  it('takes over a stale lock only when told', async () => {
    const path = join(temporaryFolder(), 'stale.kurabe')
    const host = openTestHost()
    const created = await host.client.project.create({ ...blank, path })
    await host.client.project.close({ project: created.project })
    writeFileSync(`${path}.lock`, JSON.stringify({ computer: 'SHOMU-03', process: 1, key: 'other', since: '2026-11-20T01:00:00.000Z' }))
    const opened = await host.client.project.open({ path })
    expect(opened).toMatchObject({ isReadOnly: true, lock: { computer: 'SHOMU-03' } })
    const taken = await host.client.project.takeOver({ path })
    expect(taken.isReadOnly).toBe(false)
    host.close()
  })

  it('lives in the profile until it gets a place, and moves there whole', async () => {
    const profile = temporaryFolder()
    const host = openTestHost(profile)
    const { project, asis } = await openProjectWithTwoFlows(host)
    expect(readdirSync(join(profile, 'drafts')).filter((name) => name.endsWith('.kurabe'))).toHaveLength(1)
    const path = join(temporaryFolder(), '置き場所.kurabe')
    const saved = await host.client.project.saveAs({ project, path })
    expect(saved.path).toBe(path)
    expect(saved.project).toBe(project)
    expect(readdirSync(join(profile, 'drafts'))).toEqual([])
    expect((await host.client.flow.text({ project, flow: asis })).xml).toContain('definitions')
    await expect(host.client.project.saveAs({ project: (await host.client.project.create(blank)).project, path })).rejects.toMatchObject({ code: 'REFUSED' })
    host.close()
  })
})
