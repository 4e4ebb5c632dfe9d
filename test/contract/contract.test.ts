import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Host } from '../../electron/host/create-host.ts'
import { fixtureFile, openTestHost } from '../integration/host/open-test-host.ts'
import { transports, type Transport } from './transports.ts'

describe.each(Object.entries(transports))('the contract %s', (_name, connect) => {
  let host: Host
  let transport: Transport

  beforeEach(async () => {
    host = openTestHost()
    transport = await connect(host)
  })
  afterEach(async () => {
    await transport.close()
    host.close()
  })

  it('answers which program it is', async () => {
    expect(await transport.client.system.info()).toEqual({ name: 'kurabe', version: '0.0.0', shell: 'test' })
  })

  it('carries a file in, and gives the same text out', async () => {
    const { client } = transport
    const { project } = await client.project.create({ name: '試験', municipalityName: '白樺町', municipalityCode: '', areas: ['戸籍'], path: null })
    const overview = await client.project.overview({ project })
    const { procedure } = await client.procedure.add({ project, area: overview.areas[0]!.id, name: '出生届' })
    const file = fixtureFile('align/dev/02-tenshutsu.asis.bpmn')
    const [result] = await client.flow.import({ project, procedure, kind: 'asis', municipality: overview.municipalities[0]!.id, files: [{ content: file }] })
    expect(result).toMatchObject({ fileName: '02-tenshutsu.asis.bpmn', error: null })
    const download = await client.flow.download({ project, flow: result!.flow! })
    expect(download.name).toBe('02-tenshutsu.asis.bpmn')
    expect(new TextDecoder().decode(await download.arrayBuffer())).toBe(await file.text())
  })

  it('tells a declared failure with its sentence and values', async () => {
    await expect(transport.client.project.open({ path: '/nowhere/x.kurabe' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      data: { reason: 'project.missing', values: { path: expect.stringContaining('x.kurabe') } },
    })
  })

  it('refuses input that does not fit, before any handler sees it', async () => {
    const wrong = { project: 'not an id', name: '' } as never
    await expect(transport.client.project.rename(wrong)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  it('hides an unexpected fault behind an incident number and logs it', async () => {
    host.context.recent.list = () => {
      throw new Error('secret detail')
    }
    const failure = await transport.client.recent.list().catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'INTERNAL', data: { incident: expect.stringMatching(/^[0-9a-f]{8}$/) } })
    expect(JSON.stringify(failure)).not.toContain('secret detail')
  })
})
