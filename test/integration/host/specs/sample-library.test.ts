import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Host } from '../../../../electron/host/create-host.ts'
import type { SpecSummary } from '../../../../shared/contract/specs.ts'
import { countChanges } from '../../../../shared/spec/compare/count-changes.ts'
import { openTestHost } from '../open-test-host.ts'

let host: Host
let project: string
let specs: SpecSummary[]

beforeAll(async () => {
  host = openTestHost()
  project = (await host.client.project.openSample()).project
  specs = (await host.client.specs.list({ project })).specs
})
afterAll(() => host.close())

const editionsOf = (area: string) => specs.filter(({ areaName }) => areaName === area)

describe('the sample library', () => {
  it('holds three 業務 in two editions with 機能 and 帳票, of which every row was read, and nothing to undo', async () => {
    expect(specs.map(({ areaName, edition, functions, forms }) => [areaName, edition, functions, forms])).toEqual([
      ['住民基本台帳', '見本1.0版', 40, 7], ['住民基本台帳', '見本2.0版', 43, 7],
      ['児童手当', '見本1.0版', 40, 7], ['児童手当', '見本2.0版', 43, 7],
      ['介護保険', '見本1.0版', 41, 8], ['介護保険', '見本2.0版', 44, 8],
    ])
    // The title and the note above the table are no rows of it.
    expect(specs.flatMap(({ sources }) => sources.flatMap(({ unread }) => unread))).toEqual([])
    expect(await host.client.specs.list({ project })).toMatchObject({ undo: null, redo: null })
  })

  it('links the 機能 of 1.0 to the standard flow by 対応手順, and leaves some without a step', async () => {
    for (const { id, edition, flows, linkedFunctions, functions } of specs) {
      expect(flows).toHaveLength(edition === '見本1.0版' ? 1 : 0)
      if (edition !== '見本1.0版') continue
      expect(linkedFunctions).toBeGreaterThanOrEqual(32)
      expect(linkedFunctions).toBeLessThan(functions)
      const named = (await host.client.specs.items({ project, spec: id })).flatMap(({ links }) => links)
      expect(named.filter(({ origin, isGone }) => origin !== 'list' || isGone)).toEqual([])
    }
  })

  it('2.0 adds, changes, removes and renumbers; the same id of a 機能 and a 帳票 are two things', async () => {
    for (const area of ['住民基本台帳', '児童手当', '介護保険']) {
      const [one, two] = editionsOf(area)
      const { changes } = await host.client.specs.compare({ project, before: one!.id, after: two!.id })
      const counts = countChanges(changes.filter(({ kind }) => kind === 'function'))
      expect({ area, ...counts }).toMatchObject({ added: 5, removed: 2, changed: 6, renumbered: area === '介護保険' ? 4 : 3 })
      expect(countChanges(changes.filter(({ kind }) => kind === 'form'))).toMatchObject({ added: 1, removed: 1, changed: 1, renumbered: 1 })
      const items = await host.client.specs.items({ project, spec: one!.id })
      const codes = new Set(items.filter(({ kind }) => kind === 'function').map(({ code }) => code))
      expect(items.some(({ kind, code }) => kind === 'form' && codes.has(code))).toBe(true)
    }
  })

  it('lets a person match what the texts do not show, and take it back', async () => {
    const [one, two] = editionsOf('住民基本台帳')
    const key = { project, before: one!.id, after: two!.id }
    const find = async (code: string) => (await host.client.specs.compare(key)).changes.find(({ kind, before }) => kind === 'function' && before?.code === code)
    expect(await find('0010102')).toMatchObject({ change: 'removed' })
    await host.client.specs.matchItems({ ...key, kind: 'function', beforeCode: '0010102', afterCode: '0010141' })
    expect(await find('0010102')).toMatchObject({ change: 'renumbered', ground: 'person', after: { code: '0010141' } })
    await host.client.specs.undo({ project })
    expect(await find('0010102')).toMatchObject({ change: 'removed' })
    const file = await host.client.specs.compareWorkbook(key)
    expect([file.name, file.size > 5_000]).toEqual(['版の違い_住民基本台帳_見本1.0版から見本2.0版.xlsx', true])
  })
})
