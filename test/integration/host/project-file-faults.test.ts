import Database from 'better-sqlite3'
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { applicationId } from '../../../electron/host/db/file-format.ts'
import { openProjectWithTwoFlows, openTestHost, temporaryFolder } from './open-test-host.ts'

const blank = { name: '試験', municipalityName: '白樺町', municipalityCode: '', areas: [], path: null }

/** What a crash in the middle of a write leaves: the file half written, and the journal that takes it back. */
function crashWhileWriting(path: string, target: string): void {
  const database = new Database(path)
  database.pragma('cache_size = 1')
  database.exec("BEGIN; UPDATE flow_revision SET xml = xml || 'half written'; UPDATE flow SET name = 'half written'")
  copyFileSync(path, target)
  copyFileSync(`${path}-journal`, `${target}-journal`)
  database.exec('ROLLBACK')
  database.close()
}

describe('a file that is no project of ours', () => {
  it.each([
    ['of another program', 0, 1, 'project.notAProject'],
    ['of a newer program', applicationId, 99, 'project.newer'],
  ])('%s stays as it is to the last byte, even one with a write-ahead log', async (_name, application, version, reason) => {
    const folder = temporaryFolder()
    const path = join(folder, 'foreign.kurabe')
    const database = new Database(path)
    database.pragma('journal_mode = WAL')
    database.pragma(`application_id = ${application}`)
    database.pragma(`user_version = ${version}`)
    database.exec('CREATE TABLE mail (text TEXT)')
    database.close()
    const before = readFileSync(path)
    for (const readOnly of [false, true]) {
      await expect(openTestHost().client.project.open({ path, readOnly })).rejects.toMatchObject({ data: { reason } })
      expect(readFileSync(path).equals(before)).toBe(true)
      expect(readdirSync(folder)).toEqual(['foreign.kurabe'])
    }
  })

  it('is told as damaged where only its beginning is left, wherever it was cut', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'whole.kurabe')
    const host = openTestHost()
    await openProjectWithTwoFlows(host, path)
    host.close()
    const bytes = readFileSync(path)
    for (const length of [16, 50, 70, 99, 100, 512, 4095, 4096, 4097, 12_288, bytes.length >> 1, bytes.length - 4096, bytes.length - 1]) {
      const cut = join(folder, `cut-${length}.kurabe`)
      writeFileSync(cut, bytes.subarray(0, length))
      for (const readOnly of [false, true]) {
        await expect(openTestHost().client.project.open({ path: cut, readOnly }), `${length} bytes`).rejects.toMatchObject({ code: 'BAD_INPUT', data: { reason: 'project.damaged' } })
      }
      expect(readFileSync(cut).length).toBe(length)
    }
  })

  it('is told as damaged where it was made but never filled', async () => {
    const path = join(temporaryFolder(), 'empty.kurabe')
    const host = openTestHost()
    host.context.projects.create(path)
    host.close()
    await expect(openTestHost().client.project.open({ path })).rejects.toMatchObject({ code: 'BAD_INPUT', data: { reason: 'project.damaged' } })
    await expect(openTestHost().client.project.importFiles({ path, files: ['x.bpmn'] })).rejects.toMatchObject({ data: { reason: 'project.damaged' } })
    expect(readdirSync(join(path, '..'))).toEqual(['empty.kurabe'])
  })
})

describe('a project after a crash in the middle of a write', () => {
  it.each([false, true])('is whole again (read-only: %s)', async (readOnly) => {
    const folder = temporaryFolder()
    const host = openTestHost()
    const { asis } = await openProjectWithTwoFlows(host, join(folder, 'whole.kurabe'))
    host.close()
    const path = join(folder, 'crashed.kurabe')
    crashWhileWriting(join(folder, 'whole.kurabe'), path)
    const next = openTestHost()
    const { project } = await next.client.project.open({ path, readOnly })
    const { xml, summary } = await next.client.flow.text({ project, flow: asis })
    expect(xml).not.toContain('half written')
    expect(summary.name).not.toBe('half written')
    next.close()
    expect(existsSync(`${path}-journal`)).toBe(false)
  })

  it('does not spoil the project that is saved over it', async () => {
    const folder = temporaryFolder()
    const host = openTestHost()
    const { project, asis } = await openProjectWithTwoFlows(host, join(folder, 'whole.kurabe'))
    const { xml } = await host.client.flow.text({ project, flow: asis })
    await host.client.project.close({ project })
    const path = join(folder, 'crashed.kurabe')
    crashWhileWriting(join(folder, 'whole.kurabe'), path)
    const other = await openProjectWithTwoFlows(host)
    await host.client.project.saveAs({ project: other.project, path, overwrite: true })
    expect((await host.client.flow.text({ project: other.project, flow: other.asis })).xml).toBe(xml)
    host.close()
    const again = openTestHost()
    const opened = await again.client.project.open({ path })
    expect((await again.client.flow.text({ project: opened.project, flow: other.asis })).xml).toBe(xml)
    again.close()
  })
})

describe('saving under another name', () => {
  it('loses no edit that is acknowledged meanwhile', async () => {
    const host = openTestHost()
    const { project, asis } = await openProjectWithTwoFlows(host)
    let { sequence, xml } = await host.client.flow.text({ project, flow: asis })
    const folder = temporaryFolder()
    for (let round = 0; round < 40; round += 1) {
      const edited = xml.replace('</bpmn:definitions>', `<!-- ${round} --></bpmn:definitions>`)
      const storing = host.client.flow.journal({ project, flow: asis, sequence, xml: edited })
      // The two calls meet at another point each time.
      for (let wait = 0; wait < round; wait += 1) await Promise.resolve()
      const [stored] = await Promise.all([storing, host.client.project.saveAs({ project, path: join(folder, `${round}.kurabe`) })])
      expect(await host.client.flow.text({ project, flow: asis }), `round ${round}`).toMatchObject({ xml: edited, sequence: stored.sequence })
      ;({ sequence } = stored)
      xml = edited
    }
    host.close()
  })

  it('onto a folder, or a file this PC has open, changes nothing', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'folder.kurabe'))
    const host = openTestHost()
    const { project } = await openProjectWithTwoFlows(host)
    await host.client.project.create({ ...blank, path: join(folder, 'open.kurabe') })
    await expect(host.client.project.saveAs({ project, path: join(folder, 'folder.kurabe'), overwrite: true })).rejects.toMatchObject({ code: 'BAD_INPUT' })
    await expect(host.client.project.saveAs({ project, path: join(folder, 'open.kurabe'), overwrite: true })).rejects.toMatchObject({ code: 'REFUSED' })
    expect((await host.client.project.current({ project })).path).toBeNull()
    expect(readdirSync(folder).sort()).toEqual(['folder.kurabe', 'open.kurabe', 'open.kurabe.lock'])
    host.close()
  })
})

describe('a project that another program has taken over', () => {
  it('cannot be changed by the first one any more, which says who has it', async () => {
    const path = join(temporaryFolder(), 'taken.kurabe')
    const first = openTestHost()
    const { project, asis } = await openProjectWithTwoFlows(first, path)
    const { xml, sequence } = await first.client.flow.text({ project, flow: asis })
    const edit = { project, flow: asis, sequence, xml: xml.replace('</bpmn:definitions>', '<!-- late --></bpmn:definitions>') }
    const second = openTestHost()
    const taken = await second.client.project.takeOver({ path })
    expect(taken.isReadOnly).toBe(false)
    await expect(first.client.flow.journal(edit)).rejects.toMatchObject({ code: 'REFUSED', data: { reason: 'project.lockedBy' } })
    expect(await first.client.project.current({ project })).toMatchObject({ isReadOnly: true, lock: { isStale: false } })
    first.close()
    expect(existsSync(`${path}.lock`)).toBe(true)
    await second.client.flow.journal({ ...edit, project: taken.project })
    second.close()
  })
})

describe('a project that two tabs look at while another program changes it', () => {
  it('can be changed in both once that program has closed and one of them opens it again', async () => {
    const path = join(temporaryFolder(), 'shared.kurabe')
    const other = openTestHost()
    const flows = await openProjectWithTwoFlows(other, path)
    const host = openTestHost()
    const { project } = await host.client.project.open({ path })
    expect(await host.client.project.open({ path })).toMatchObject({ project, isReadOnly: true })
    other.close()
    await host.client.project.close({ project })
    expect(await host.client.project.open({ path })).toMatchObject({ project, isReadOnly: false, lock: null })
    await host.client.flow.rename({ project, flow: flows.asis, name: '改めた名前' })
    host.close()
    expect(existsSync(`${path}.lock`)).toBe(false)
  })
})

describe('a file that may not be written', () => {
  it('is opened read-only, and a change names it', async (context) => {
    const path = join(temporaryFolder(), 'protected.kurabe')
    const host = openTestHost()
    const { project, asis } = await openProjectWithTwoFlows(host, path)
    await host.client.project.close({ project })
    chmodSync(path, 0o444)
    // The administrator may write all the same; only this attribute stops that account too.
    if (process.getuid?.() === 0 && spawnSync('chattr', ['+i', path]).status !== 0) return context.skip('this account may write every file')
    try {
      const opened = await host.client.project.open({ path })
      expect(opened.isReadOnly).toBe(true)
      await expect(host.client.flow.rename({ project: opened.project, flow: asis, name: 'x' })).rejects.toMatchObject({ code: 'REFUSED' })
      await host.client.project.close({ project: opened.project })
      await expect(host.client.project.importFiles({ path, files: ['x.bpmn'] })).rejects.toMatchObject({ code: 'REFUSED' })
    } finally {
      spawnSync('chattr', ['-i', path])
      host.close()
    }
  })
})

describe('a profile that cannot be written', () => {
  it('keeps nobody from opening a project', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'p.kurabe')
    const host = openTestHost()
    await host.client.project.create({ ...blank, path })
    host.close()
    writeFileSync(join(folder, 'profile'), 'a file in the place of the folder')
    const other = openTestHost(join(folder, 'profile'))
    expect(await other.client.project.open({ path })).toMatchObject({ isReadOnly: false })
    expect(await other.client.recent.list()).toEqual([])
    other.close()
  })
})

describe('closing', () => {
  it('gives every project back, even where one of them cannot be tidied up', async () => {
    const folder = temporaryFolder()
    const host = openTestHost()
    const full = await openProjectWithTwoFlows(host, join(folder, 'full.kurabe'))
    await host.client.project.create({ ...blank, path: join(folder, 'good.kurabe') })
    const { xml, sequence } = await host.client.flow.text({ project: full.project, flow: full.asis })
    await host.client.flow.journal({ project: full.project, flow: full.asis, sequence, xml: xml.replace('</bpmn:definitions>', '<!-- kept --></bpmn:definitions>') })
    host.context.projects.get(full.project).write!.pragma('query_only = ON')
    host.close()
    expect(readdirSync(folder).sort()).toEqual(['full.kurabe', 'good.kurabe'])
    const next = openTestHost()
    expect((await next.client.project.open({ path: join(folder, 'full.kurabe') })).recoverable).toMatchObject([{ flow: full.asis }])
    next.close()
  })
})
