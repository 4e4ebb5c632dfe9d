import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renameWithRetry } from '../../../electron/host/files/rename-with-retry.ts'
import { writeAtomically } from '../../../electron/host/files/write-atomically.ts'
import { openProjectWithTwoFlows, openTestHost, temporaryFolder } from './open-test-host.ts'

describe('a disk that lets us down', () => {
  it('is told with cause and remedy where it is full, and what was saved stays', async () => {
    const host = openTestHost()
    const path = join(temporaryFolder(), 'full.kurabe')
    const { project, asis } = await openProjectWithTwoFlows(host, path)
    const { write, read } = host.context.projects.get(project)
    // SQLite answers SQLITE_FULL at its page limit exactly as it does on a full drive.
    write!.pragma(`max_page_count = ${read.pragma('page_count', { simple: true })}`)
    const { xml, sequence } = await host.client.flow.text({ project, flow: asis })
    const large = xml.replace('</bpmn:definitions>', `<!-- ${'x'.repeat(200_000)} --></bpmn:definitions>`)
    await expect(host.client.flow.journal({ project, flow: asis, sequence, xml: large })).rejects.toMatchObject({
      code: 'STORAGE',
      data: { reason: 'storage.full', values: { path } },
    })
    expect(await host.client.flow.text({ project, flow: asis })).toMatchObject({ xml, sequence })
    write!.pragma('max_page_count = 1000000')
    await host.client.flow.journal({ project, flow: asis, sequence, xml: large })
    host.close()
  })

  it('is tried again while a virus scanner holds a fresh file', async () => {
    let tries = 0
    await renameWithRetry('a', 'b', () => {
      tries += 1
      if (tries < 4) throw Object.assign(new Error('held'), { code: 'EBUSY' })
    })
    expect(tries).toBe(4)
    await expect(
      renameWithRetry('a', 'b', () => {
        throw Object.assign(new Error('gone'), { code: 'ENOENT' })
      }),
    ).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('leaves no half file behind, and the old one whole', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'out.bpmn')
    writeFileSync(path, 'old')
    await expect(writeAtomically(path, 'new', { overwrite: false })).rejects.toMatchObject({ code: 'REFUSED', reason: 'storage.exists' })
    expect(readFileSync(path, 'utf8')).toBe('old')
    await writeAtomically(path, 'new', { overwrite: true })
    expect(readFileSync(path, 'utf8')).toBe('new')
    await expect(writeAtomically(join(folder, 'nowhere', 'x'), 'new', { overwrite: true })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(readdirSync(folder)).toEqual(['out.bpmn'])
    expect(existsSync(join(folder, 'nowhere'))).toBe(false)
  })
})
