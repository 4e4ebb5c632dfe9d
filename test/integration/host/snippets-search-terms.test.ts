import { beforeAll, describe, expect, it } from 'vitest'
import type { Host } from '../../../electron/host/create-host.ts'
import { step } from '../../../shared/snippets/snippet.ts'
import { openProjectWithTwoFlows, openTestHost, temporaryFolder } from './open-test-host.ts'
import { join } from 'node:path'
import Database from 'better-sqlite3'

let host: Host
let project: string
let asis: string
let standard: string
beforeAll(async () => {
  host = openTestHost()
  ;({ project, asis, standard } = await openProjectWithTwoFlows(host))
})

describe('部品 of a project', () => {
  it('are added, renamed, removed, and each of it is taken back', async () => {
    const { snippets } = host.client
    const steps = [step({ number: '1', text: '本人確認書類を見る', method: '対面' })]
    const { snippet } = await snippets.add({ project, name: '窓口の確認', steps })
    await snippets.rename({ project, snippet, name: '本人確認' })
    expect(await snippets.list({ project })).toEqual([{ id: snippet, name: '本人確認', steps }])
    await snippets.remove({ project, snippet })
    expect(await snippets.list({ project })).toEqual([])
    await snippets.undo({ project })
    await snippets.undo({ project })
    expect((await snippets.list({ project })).map(({ name }) => name)).toEqual(['窓口の確認'])
    await expect(snippets.rename({ project, snippet: crypto.randomUUID(), name: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('refuses steps without a form', async () => {
    await expect(host.client.snippets.add({ project, name: 'x', steps: [{ number: 'eins' } as never] })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})

describe('searching all flows', () => {
  const find = async (query: string, limit?: number) => host.client.search.find({ project, query, limit })

  it('finds names, branches, documents and lanes by one or two characters, names of steps first', async () => {
    const { hits, total } = await find('届')
    expect(total).toBeGreaterThan(3)
    expect(hits[0]).toMatchObject({ kind: 'step', flow: expect.any(String), element: expect.any(String) })
    expect(new Set(hits.map(({ flow }) => flow))).toEqual(new Set([asis, standard]))
    expect((await find('届', 2)).hits).toHaveLength(2)
    expect((await find('届', 2)).total).toBe(total)
  })

  it('takes width and kana for the same, and needs every word', async () => {
    const { xml, sequence } = await host.client.flow.text({ project, flow: asis })
    const element = /<bpmn:\w*[tT]ask id="([^"]+)" name="[^"]*"/.exec(xml)![1]!
    const changed = xml.replace(new RegExp(`(id="${element}" name=")[^"]*`), '$1ﾌｧｸｼﾐﾘでハンコ100%を送る')
    await host.client.flow.journal({ project, flow: asis, sequence, xml: changed })
    for (const query of ['ふぁくしみり', 'ファクシミリ　はんこ', '１００％', 'はんこ 転出届']) {
      expect((await find(query)).hits, query).toContainEqual(expect.objectContaining({ element, flow: asis }))
    }
    expect((await find('ふぁくしみり 住民票コード')).total).toBe(0)
    expect((await find('100_')).total).toBe(0)
    expect((await find('  ')).total).toBe(0)
  })

  it('leaves removed flows out', async () => {
    await host.client.flow.remove({ project, flow: asis })
    expect((await find('ふぁくしみり')).total).toBe(0)
    await host.client.flow.restore({ project, flow: asis })
    expect((await find('ふぁくしみり')).total).toBe(1)
  })

  it('finds what people have said of a shape', async () => {
    const element = (await find('届')).hits[0]!.element
    await host.client.review.comment({ project, flow: asis, element, text: 'ここは混みあうと聞いた', author: '' })
    expect((await find('混みあう')).hits).toContainEqual(expect.objectContaining({ kind: 'comment', element, flow: asis }))
  })

  it('finds in flows from before there was a search', async () => {
    const path = join(temporaryFolder(), 'old.kurabe')
    const other = openTestHost()
    await openProjectWithTwoFlows(other, path)
    other.close()
    const database = new Database(path)
    database.exec('DELETE FROM flow_text')
    database.close()
    const next = openTestHost()
    const opened = await next.client.project.open({ path })
    expect((await next.client.search.find({ project: opened.project, query: '届' })).total).toBeGreaterThan(3)
    next.close()
  })
})

describe('one writing for a term in all flows', () => {
  const setName = async (flow: string, name: string) => {
    const { xml, sequence } = await host.client.flow.text({ project, flow })
    const element = /<bpmn:\w*[tT]ask id="([^"]+)" name="[^"]*"/.exec(xml)![1]!
    await host.client.flow.journal({ project, flow, sequence, xml: xml.replace(new RegExp(`(id="${element}" name=")[^"]*`), `$1${name}`) })
    return element
  }

  it('replaces in several flows at once with a version before and after each, and takes it back', async () => {
    const one = await setName(asis, '申込みを受け付ける')
    const two = await setName(standard, '申し込みを受け付ける')
    const group = (await host.client.terms.find({ project })).find(({ variants }) => variants.some(({ written }) => written === '申込み'))!
    expect(group.variants.map(({ written }) => written).toSorted()).toEqual(['申し込み', '申込み'])
    const before = { asis: await host.client.flow.text({ project, flow: asis }), standard: await host.client.flow.text({ project, flow: standard }) }
    const result = await host.client.terms.replace({
      project,
      flows: [
        { flow: asis, changes: [{ element: one, field: 'name', from: '申込みを受け付ける', to: '申込を受け付ける' }] },
        { flow: standard, changes: [{ element: two, field: 'name', from: '申し込みを受け付ける', to: '申込を受け付ける' }, { element: two, field: 'note', from: 'x', to: 'y' }] },
      ],
    })
    expect(result).toMatchObject({ changed: 2, skipped: 1 })
    expect((await host.client.flow.text({ project, flow: standard })).xml).toContain('name="申込を受け付ける"')
    expect((await host.client.flow.revisions({ project, flow: standard })).slice(0, 2).map(({ reason }) => reason)).toEqual(['terms', 'leave'])
    expect((await host.client.search.find({ project, query: '申込を受け付ける' })).total).toBe(2)
    await host.client.terms.takeBack({ project, flows: result.flows })
    expect((await host.client.flow.text({ project, flow: asis })).xml).toBe(before.asis.xml)
    expect((await host.client.flow.text({ project, flow: standard })).xml).toBe(before.standard.xml)
  })

  it('takes nothing back where one of the flows was changed since', async () => {
    const one = await setName(asis, '申込みを受け付ける')
    const two = await setName(standard, '申込みを調べる')
    const { flows } = await host.client.terms.replace({
      project,
      flows: [
        { flow: standard, changes: [{ element: two, field: 'name', from: '申込みを調べる', to: '申込を調べる' }] },
        { flow: asis, changes: [{ element: one, field: 'name', from: '申込みを受け付ける', to: '申込を受け付ける' }] },
      ],
    })
    await setName(asis, 'あとから直す')
    await expect(host.client.terms.takeBack({ project, flows })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'terms.changedSince' } })
    expect((await host.client.flow.text({ project, flow: standard })).xml).toContain('申込を調べる')
  })
})
