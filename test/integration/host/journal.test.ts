import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openProjectWithTwoFlows, openTestHost, root, temporaryFolder } from './open-test-host.ts'

describe('the journal of a flow', () => {
  it('keeps every acknowledged edit through a kill and offers it at the next start', async () => {
    const path = join(temporaryFolder(), 'killed.kurabe')
    const host = openTestHost()
    const { asis } = await openProjectWithTwoFlows(host, path)
    host.close()
    // A process of its own writes one edit, says so, and is killed without a chance to close anything.
    const written = spawnSync(process.execPath, [join(root, 'test/integration/host/journal-and-die.ts'), path, asis], { encoding: 'utf8' })
    expect(written.stdout).toContain('acknowledged')
    expect(written.signal).toBe('SIGKILL')

    const next = openTestHost()
    const opened = await next.client.project.open({ path })
    expect(opened.isReadOnly).toBe(false)
    expect(opened.recoverable).toMatchObject([{ flow: asis, changes: 1 }])
    const { project } = opened
    await next.client.project.recover({ project, flows: [{ flow: asis, accept: true }] })
    expect((await next.client.flow.text({ project, flow: asis })).xml).toContain('<!-- edited -->')
    expect((await next.client.flow.revisions({ project, flow: asis })).map((revision) => revision.reason)).toEqual(['recover', 'import'])
    next.close()
    expect((await openTestHost().client.project.open({ path })).recoverable).toEqual([])
  })

  it('goes back to the last revision where the user declines, and keeps the edit aside', async () => {
    const path = join(temporaryFolder(), 'declined.kurabe')
    const host = openTestHost()
    const { asis } = await openProjectWithTwoFlows(host, path)
    host.close()
    spawnSync(process.execPath, [join(root, 'test/integration/host/journal-and-die.ts'), path, asis])
    const next = openTestHost()
    const { project } = await next.client.project.open({ path })
    await next.client.project.recover({ project, flows: [{ flow: asis, accept: false }] })
    expect((await next.client.flow.text({ project, flow: asis })).xml).not.toContain('<!-- edited -->')
    const kept = next.context.projects.get(project).read.prepare('SELECT COUNT(*) AS count FROM flow_journal WHERE declined_at IS NOT NULL').get()
    expect(kept).toEqual({ count: 1 })
    next.close()
  })

  it('makes a revision on leaving, and none where nothing was edited', async () => {
    const host = openTestHost()
    const { project, asis } = await openProjectWithTwoFlows(host)
    const { xml, sequence } = await host.client.flow.text({ project, flow: asis })
    await host.client.flow.makeRevision({ project, flow: asis, reason: 'leave' })
    expect(await host.client.flow.revisions({ project, flow: asis })).toHaveLength(1)
    await host.client.flow.journal({ project, flow: asis, sequence, xml: `${xml}<!-- edited -->` })
    await host.client.flow.makeRevision({ project, flow: asis, reason: 'leave' })
    expect(await host.client.flow.revisions({ project, flow: asis })).toHaveLength(2)
    await host.client.flow.makeRevision({ project, flow: asis, name: '確認済み', reason: 'name' })
    expect((await host.client.flow.revisions({ project, flow: asis }))[0]).toMatchObject({ number: 2, name: '確認済み' })
    host.close()
  })

  it('stops a save that started from an older state, and stores nothing of it', async () => {
    const host = openTestHost()
    const { project, asis } = await openProjectWithTwoFlows(host)
    const { xml, sequence } = await host.client.flow.text({ project, flow: asis })
    const first = await host.client.flow.journal({ project, flow: asis, sequence, xml: `${xml}<!-- one -->` })
    expect(first.sequence).toBe(sequence + 1)
    await expect(host.client.flow.journal({ project, flow: asis, sequence, xml: `${xml}<!-- two -->` })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'flow.conflict' } })
    expect((await host.client.flow.text({ project, flow: asis })).xml).toContain('<!-- one -->')
    host.close()
  })
})
