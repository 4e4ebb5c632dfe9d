import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFlowGraph } from '../../../../shared/bpmn/read/read-flow-graph.ts'
import { root } from '../editor-walk.ts'
import { openSessionPage, type OpenSessionPage } from '../session-page/open-session-page.ts'
import type { DrawnElement } from '../session-page/session-page.ts'

const tennyu = readFileSync(join(root, 'assets/sample/tennyu.shirakaba.asis.bpmn'), 'utf8')

let session: OpenSessionPage
beforeAll(async () => {
  session = await openSessionPage()
})
afterAll(() => session?.end())

/** The lane that wholly contains a step on the drawing, and the one the file names. */
async function lanesOf(id: string): Promise<{ drawn: string[]; written: string[] }> {
  const drawing = await session.call('drawing')
  const { lanes } = await readFlowGraph(await session.call('text'))
  const [, top, , height] = drawing.find((element) => element.id === id)!.place as [number, number, number, number]
  const around = ({ place: [, y, , high] }: DrawnElement) => y! <= top && top + height <= y! + high!
  const drawn = drawing.filter((element) => element.type === 'bpmn:Lane' && around(element)).map((lane) => lane.id)
  const text = await session.call('text')
  const written = lanes.filter((lane) => new RegExp(`<bpmn:lane id="${lane.id}"[\\s\\S]*?</bpmn:lane>`).exec(text)?.[0].includes(`>${id}<`)).map((lane) => lane.id)
  return { drawn, written }
}

const box = async (id: string) => {
  const [x, y, width, height] = (await session.call('drawing')).find((element) => element.id === id)!.place as [number, number, number, number]
  return { x, y, width, height }
}

/** Arrows that run through a step: their ids, and the step's. */
async function crossings(): Promise<string[]> {
  const drawing = await session.call('drawing')
  const steps = drawing.filter(({ type }) => type.endsWith('Task'))
  return drawing.filter(({ type }) => type === 'bpmn:SequenceFlow').flatMap(({ id, place }) =>
    steps.filter(({ place: [x, y, width, height] }) =>
      place.some((_, at) => {
        if (at % 2 === 1 || at + 3 >= place.length) return false
        const [fromX, fromY, toX, toY] = place.slice(at, at + 4) as [number, number, number, number]
        return Math.min(fromX, toX) < x! + width! - 1 && Math.max(fromX, toX) > x! + 1 && Math.min(fromY, toY) < y! + height! - 1 && Math.max(fromY, toY) > y! + 1
      }),
    ).map((step) => `${id} through ${step.id}`))
}

describe('a step and its lane', () => {
  const clerk = 'Lane_c888e26'
  const temporary = 'Lane_23b5a36'
  const step = 'Activity_f549da8'

  it('goes wholly into the lane in which its middle was put, and only that lane is written down', async () => {
    await session.call('open', tennyu)
    const before = await session.call('text')
    const lane = await box(temporary)
    const at = await box(step)
    for (const offset of [-40, -20, 10]) {
      await session.call('edit', step, { x: 0, y: Math.round(lane.y + offset - at.y) })
      const { drawn, written } = await lanesOf(step)
      expect(drawn).toEqual([offset + at.height / 2 < 0 ? clerk : temporary])
      expect(written).toEqual(drawn)
      await session.call('trigger', 'undo')
      expect((await session.call('state')).canUndo).toBe(false)
    }
    expect((await session.call('drawing')).find(({ id }) => id === step)!.place).toEqual([at.x, at.y, at.width, at.height])
    expect(before).toContain(step)
  })

  it('is pushed to no other lane by whatever is put down around it', async () => {
    await session.call('open', tennyu)
    const { nodes } = await readFlowGraph(tennyu)
    const movable = nodes.filter(({ lane }) => lane !== null).map(({ id }) => id)
    for (let count = 0; count < 25; count++) {
      const id = movable[(count * 7) % movable.length]!
      await session.call('edit', id, { x: ((count * 37) % 90) - 40, y: ((count * 53) % 260) - 120 })
      const found = await Promise.all([id, movable[(count * 5) % movable.length]!].map(lanesOf))
      for (const { drawn, written } of found) {
        expect(drawn, `move ${count} of ${id}`).toHaveLength(1)
        expect(written, `move ${count} of ${id}`).toEqual(drawn)
      }
    }
  })

  it('makes the lane higher where it would cover another step, and everything below gives way', async () => {
    await session.call('open', tennyu)
    const lane = await box(clerk)
    const below = await box(temporary)
    const pool = (await session.call('drawing')).find(({ id }) => id === clerk)!.parent
    const others = (await session.call('drawing')).filter(({ type, place }) => type.endsWith('Task') && place[1]! > lane.y && place[1]! + place[3]! < lane.y + lane.height)
    const lowest = others.toSorted((one, other) => other.place[1]! - one.place[1]!)[0]!.place as [number, number, number, number]
    const added = await session.call('place', 'bpmn:Task', { x: lowest[0] + 50, y: lane.y + lane.height - 8 }, pool)
    expect((await box(clerk)).height).toBeGreaterThan(lane.height)
    expect((await box(temporary)).y - below.y).toBe((await box(clerk)).height - lane.height)
    expect((await lanesOf(added)).drawn).toEqual([clerk])
    await session.call('trigger', 'undo')
    expect(await box(clerk)).toEqual(lane)
  })

  it('becomes higher with a long name, and lower again with a short one; nothing of the name is cut off or covered', async () => {
    await session.call('open', tennyu)
    const before = await box(step)
    const long = '転入された方が出された届出書の内容と本人確認書類を照らし合わせて誤りがないか二人で確かめたうえで受付印をおして控えを渡す'
    expect([...long].length).toBeGreaterThan(55)
    await session.call('rename', step, long)
    const { words, shape } = await session.call('heights', step)
    expect(shape).toBeGreaterThan(before.height)
    expect(words).toBeLessThanOrEqual(shape)
    expect((await lanesOf(step)).drawn).toHaveLength(1)
    const drawing = await session.call('drawing')
    const grown = await box(step)
    const covered = drawing.filter(({ id, type, place: [x, y, width, height] }) =>
      id !== step && /Task|Gateway|Event/.test(type) && x! < grown.x + grown.width && grown.x < x! + width! && y! < grown.y + grown.height && grown.y < y! + height!)
    expect(covered).toEqual([])
    await session.call('rename', step, '受け付ける')
    expect((await box(step)).height).toBe(60)
    await session.call('trigger', 'undo')
    await session.call('trigger', 'undo')
    expect(await box(step)).toEqual(before)
  })

  it('stays with whoever does it when its name becomes long', async () => {
    await session.call('open', tennyu)
    const [first] = (await lanesOf('Activity_9f8ac3e')).drawn
    await session.call('rename', 'Activity_9f8ac3e', '転入された方が届出書の内容と本人確認書類を照らし合わせて誤りがないか二人で確かめたうえで受付印をおす')
    expect(await lanesOf('Activity_9f8ac3e')).toEqual({ drawn: [first], written: [first] })
  })

  it('is crossed by no arrow after it grew, whichever step it is', async () => {
    await session.call('open', tennyu)
    const { nodes } = await readFlowGraph(tennyu)
    const before = await crossings()
    const found: string[] = []
    for (const { id, name } of nodes.filter(({ type }) => type.endsWith('Task'))) {
      await session.call('rename', id, '転入された方が出された届出書の内容と本人確認書類を照らし合わせて誤りがないか二人で確かめたうえで受付印をおす')
      found.push(...(await crossings()).filter((crossing) => !before.includes(crossing)).map((crossing) => `${name}: ${crossing}`))
      await session.call('trigger', 'undo')
    }
    expect(found).toEqual([])
  })

  it('shows the whole name of a lane, which grows for it', async () => {
    await session.call('open', tennyu)
    const name = '住民税課資産税係および収納対策室の窓口を担当する会計年度任用職員と応援の職員'
    await session.call('rename', temporary, name)
    const shown = (await session.call('drawing')).find(({ id }) => id === temporary)!.look
    expect(shown.split(' ')[0]!.replaceAll('/', '')).toBe(name)
  })

  it('reports no fault in the page in all of this', () => {
    expect(session.faults).toEqual([])
  })
})
