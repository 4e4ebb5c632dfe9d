import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { overlap } from '../../../../shared/bpmn/layout/insert/drawing.ts'
import { DrawingTies } from '../../../../shared/bpmn/layout/insert/drawing-ties.ts'
import { ownNamePlaces } from '../../../../shared/bpmn/layout/insert/own-name-place.ts'
import { defaultLayoutOptions } from '../../../../shared/bpmn/layout/layout-options.ts'
import { readBpmnFile } from '../../../../shared/bpmn/read/read-bpmn-file.ts'
import { applyStepTable } from '../../../../shared/steps/apply/apply-step-table.ts'
import { checkStepTable } from '../../../../shared/steps/check-step-table.ts'
import { diagramOfSteps } from '../../../../shared/steps/diagram-of-steps.ts'
import { formatStepTable } from '../../../../shared/steps/format-step-table.ts'
import { insertRows } from '../../../../shared/steps/insert-rows.ts'
import { createTranslate } from '../../../../shared/i18n/translate.ts'
import { stepsOfDiagram } from '../../../../shared/steps/steps-of-diagram.ts'
import { describeStepIssue } from '../../../../shared/steps/step-issue.ts'
import { type StepRow, stepRow, type StepTable } from '../../../../shared/steps/step-table.ts'
import { TooManyRows } from '../../../../shared/steps/too-many-rows.ts'
import { drawnGraph, drawnPlaces, faultsAround, movedByHand, shifted } from './drawn-places.ts'
import { type Edit, editTable, generateTable, randomFrom } from './generate-table.ts'

const root = join(import.meta.dirname, '../../../..')
const folders = ['assets/sample', 'test/fixtures/align/dev', 'test/fixtures/bpmn/good', '../shared/data/miwg', '../shared/data/align-ja']
  .map((folder) => join(root, folder)).filter((folder) => existsSync(folder))
const samples = await Promise.all(folders.flatMap((folder) => (
  readdirSync(folder).filter((name) => name.endsWith('.bpmn')).map(async (name) => ({ file: name, xml: (await readBpmnFile(readFileSync(join(folder, name)), name)).text }))
)))
const cells = (table: StepTable) => formatStepTable({ rows: table.rows.map((row) => ({ ...row, key: null })) })
const isSound = (table: StepTable): boolean => checkStepTable(table).every(({ severity }) => severity !== 'error')

/** A drawing of a random table, every other one moved about by hand. */
async function drawn(seed: number): Promise<string> {
  const xml = await diagramOfSteps(generateTable(seed), '試験')
  return seed % 2 === 1 ? movedByHand(xml, randomFrom(seed)) : xml
}

function allOf(xml: string): Set<string> {
  const { shapes, edges } = drawnPlaces(xml)
  return new Set([...shapes.keys(), ...edges.keys()])
}

/** Ways whose name stands on a step or a document: in its label box, else where the editor sets it. */
function namesOnSteps(xml: string): string[] {
  const [graph, drawing] = [drawnGraph(xml), drawnPlaces(xml)]
  const ties = new DrawingTies(graph, drawing)
  const boxes = [...drawing.labels].filter(([id]) => ties.linkById.has(id))
  const shapes = [...graph.nodes, ...graph.data].flatMap(({ id }) => drawing.shapes.get(id) ?? [])
  return [...boxes, ...ownNamePlaces(ties, drawing, defaultLayoutOptions)].filter(([, place]) => shapes.some((shape) => overlap(place, shape))).map(([id]) => id)
}

/** What is wrong around what was drawn anew, and was not wrong before. */
function newFaults(before: string, after: string, touched: ReadonlySet<string>): string[] {
  const known = new Set(faultsAround(before, allOf(before)))
  return faultsAround(after, touched).filter((fault) => !known.has(fault))
}

/** Shapes and ways that were left alone and yet are not where they were, the shifts counted. */
function strays(before: string, applied: Awaited<ReturnType<typeof applyStepTable>>): string[] {
  const [old, now] = [drawnPlaces(before), drawnPlaces(applied.xml)]
  const { nodes, data, annotations } = drawnGraph(applied.xml)
  const free = nodes.filter(({ subProcess, attachedTo }) => subProcess === null && attachedTo === null)
  const placed = new Set(applied.placed)
  const isInFrame = (id: string): boolean => nodes.some(({ subProcess }) => {
    const [frame, box] = [old.shapes.get(subProcess ?? ''), old.shapes.get(id)]
    return frame !== undefined && box !== undefined && box.x > frame.x && box.x < frame.x + frame.width && box.y > frame.y && box.y < frame.y + frame.height
  })
  return [...free, ...[...data, ...annotations].filter(({ id }) => !isInFrame(id))].flatMap(({ id }) => {
    const [one, other] = [old.shapes.get(id), now.shapes.get(id)]
    if (!one || !other || placed.has(id)) return []
    const wanted = shifted(one, applied.shifts)
    return wanted.x === other.x && wanted.y === other.y ? [] : [id]
  })
}

describe('a diagram whose table is edited', () => {
  it('never sets the name of a way on a shape, also where the diagram leaves its place to the editor', async () => {
    for (const { file, xml } of samples.filter(({ file }) => /standard/.test(file)).slice(0, 6)) {
      const { table } = stepsOfDiagram(xml)
      const known = namesOnSteps(xml)
      for (const { key, owner } of table.rows) {
        const edited = insertRows(table, { rows: [stepRow({ number: '1', text: '本人に電話で内容を確認する', owner })] }, key)
        const applied = await applyStepTable(xml, edited)
        expect(namesOnSteps(applied.xml).filter((id) => !known.includes(id)), `${file} after ${key}`).toEqual([])
      }
    }
  }, 60_000)

  it('keeps what stands: only what was added or concerned gets a place, without any fault, and all else moves by the told shifts only', async () => {
    let tried = 0
    for (let seed = 1; seed <= 150; seed += 1) {
      const xml = await drawn(seed)
      const edited = editTable(stepsOfDiagram(xml).table, seed)
      if (!isSound(edited)) continue
      tried += 1
      const applied = await applyStepTable(xml, edited)
      expect(applied.isLaidOutAnew, `seed ${seed}`).toBe(false)
      const faults = newFaults(xml, applied.xml, new Set(applied.placed))
      expect({ seed, faults, strays: strays(xml, applied) }).toEqual({ seed, faults: [], strays: [] })
      expect(cells(stepsOfDiagram(applied.xml).table), `seed ${seed}`).toEqual(cells(edited))
    }
    expect(tried).toBeGreaterThan(140)
  }, 120_000)

  it('gives the same drawing each time', async () => {
    const xml = await drawn(11)
    const edited = editTable(stepsOfDiagram(xml).table, 11)
    expect((await applyStepTable(xml, edited)).xml).toBe((await applyStepTable(xml, edited)).xml)
  })

  it('closes nothing when rows go', async () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const xml = await drawn(seed)
      const { table } = stepsOfDiagram(xml)
      const edited = editTable(table, seed, ['delete'])
      if (!isSound(edited)) continue
      const applied = await applyStepTable(xml, edited)
      const known = drawnPlaces(xml).shapes
      const isAllKnown = drawnGraph(applied.xml).nodes.every(({ id }) => known.has(id))
      if (isAllKnown) expect({ seed, shifts: applied.shifts }).toEqual({ seed, shifts: [] })
      expect(strays(xml, applied)).toEqual([])
    }
  }, 60_000)

  it('closes the room that was made for a row when the row goes again: everything stands where it stood', async () => {
    let withRoom = 0
    const notClosed: number[] = []
    for (let seed = 1; seed <= 60; seed += 1) {
      const xml = await drawn(seed)
      const { table } = stepsOfDiagram(xml)
      const random = randomFrom(seed + 7)
      const at = 1 + Math.floor(random() * table.rows.length)
      const owner = table.rows[at - 1]!.owner
      const inserted = await applyStepTable(xml, { rows: table.rows.toSpliced(at, 0, stepRow({ number: '9999', text: '控えをとる', owner })) })
      const [key] = inserted.added
      const back = await applyStepTable(inserted.xml, { rows: stepsOfDiagram(inserted.xml).table.rows.filter((row) => row.key !== key).map(withoutWay) })
      if (inserted.shifts.length > 0) withRoom += 1
      const [old, now] = [drawnPlaces(xml).shapes, drawnPlaces(back.xml).shapes]
      const known = drawnGraph(xml).nodes.filter(({ id }) => now.has(id))
      const moved = known.filter(({ id }) => JSON.stringify(old.get(id)) !== JSON.stringify(now.get(id)) && !inserted.placed.includes(id) && !back.placed.includes(id))
      // Where something new stands or runs in the room it stays open: then all that moved stands off by one and the same distance.
      const distances = new Set(moved.map(({ id }) => `${now.get(id)!.x - old.get(id)!.x} ${now.get(id)!.y - old.get(id)!.y}`))
      expect(distances.size, `seed ${seed}`).toBeLessThanOrEqual(1)
      if (moved.length > 0) notClosed.push(seed)
    }
    expect(withRoom).toBeGreaterThan(20)
    expect(notClosed.length).toBeLessThanOrEqual(3)
  }, 120_000)

  it('leaves flows that the edit does not concern as they were drawn, bends and colours included', async () => {
    const xml = await diagramOfSteps({ rows: chain(8) }, '試験')
    const { table } = stepsOfDiagram(xml)
    const flow = drawnGraph(xml).sequenceFlows.find(({ source }) => source === table.rows[1]!.key)!
    const bent = drawnPlaces(xml).edges.get(flow.id)!
    const painted = xml.replace(`bpmnElement="${flow.id}"`, `bpmnElement="${flow.id}" xmlns:bioc="http://bpmn.io/schema/bpmn/biocolor/1.0" bioc:stroke="#ff0000"`)
    const rows = [...table.rows.slice(0, 6), stepRow({ number: '6.5', text: '控えをとる', owner: ['窓口'] }), ...table.rows.slice(6)]
    const applied = await applyStepTable(painted, { rows })
    expect(applied.xml).toContain('bioc:stroke="#ff0000"')
    expect(drawnPlaces(applied.xml).edges.get(flow.id)).toEqual(bent)
    expect(applied.added).toHaveLength(1)
  })

  it('puts an inserted step between its neighbours, in one line with them', async () => {
    const xml = await diagramOfSteps({ rows: chain(5) }, '試験')
    const { table } = stepsOfDiagram(xml)
    const rows = [...table.rows.slice(0, 2), stepRow({ number: '2.5', text: '本人を確認する', owner: ['窓口'] }), ...table.rows.slice(2)]
    const { xml: after, added } = await applyStepTable(xml, { rows })
    const { shapes } = drawnPlaces(after)
    const [left, middle, right] = [table.rows[1]!.key!, added[0]!, table.rows[2]!.key!].map((id) => shapes.get(id)!)
    expect(middle!.y).toBe(left!.y)
    expect(middle!.x - left!.x - left!.width).toBeGreaterThanOrEqual(30)
    expect(right!.x - middle!.x - middle!.width).toBeGreaterThanOrEqual(30)
  })

  it('moves only the step whose 担当 changed, and appends a new lane at the foot', async () => {
    const xml = await diagramOfSteps({ rows: chain(6) }, '試験')
    const { table } = stepsOfDiagram(xml)
    const step = table.rows[3]!
    const applied = await applyStepTable(xml, { rows: table.rows.map((row) => (row === step ? { ...row, owner: ['審査係'] } : row)) })
    const [old, now] = [drawnPlaces(xml), drawnPlaces(applied.xml)]
    for (const { key } of table.rows) if (key !== step.key) expect(now.shapes.get(key!)).toEqual(old.shapes.get(key!))
    const lane = drawnGraph(applied.xml).lanes.find(({ name }) => name === '審査係')!
    expect(now.shapes.get(step.key!)!.y).toBeGreaterThan(now.shapes.get(lane.id)!.y)
    expect(now.shapes.get(lane.id)!.y).toBeGreaterThanOrEqual(Math.max(...[...old.shapes].filter(([id]) => id.startsWith('Lane')).map(([, box]) => box.y + box.height)))
  })

  it('lets a step that changes its 担当 keep its place in time, also where a row before it makes everything move', async () => {
    const xml = await diagramOfSteps({ rows: chain(6) }, '試験')
    const { table } = stepsOfDiagram(xml)
    const step = table.rows[3]!
    const moved = table.rows.map((row) => (row === step ? { ...row, owner: ['審査係'] } : row))
    const { xml: after } = await applyStepTable(xml, { rows: moved.toSpliced(1, 0, stepRow({ number: '1.5', text: '本人を確認する', owner: ['窓口'] })) })
    const { shapes } = drawnPlaces(after)
    const [before, here, behind] = [2, 3, 4].map((index) => shapes.get(table.rows[index]!.key!)!)
    expect(here!.x).toBeGreaterThanOrEqual(before!.x)
    expect(here!.x).toBeLessThanOrEqual(behind!.x)
  })

  it('keeps the places of diagrams drawn by others', async () => {
    let kept = 0
    for (const [index, { file, xml }] of samples.entries()) {
      const { table } = stepsOfDiagram(xml)
      const edited = editTable(table, index + 3, ['insert', 'owner', 'next', 'documents', 'delete'] satisfies Edit[])
      if (table.rows.length === 0 || !isSound(edited)) continue
      const applied = await applyStepTable(xml, edited)
      if (applied.isLaidOutAnew) continue
      kept += 1
      expect(strays(xml, applied), file).toEqual([])
      expect(newFaults(xml, applied.xml, new Set(applied.placed)).filter((fault) => fault.startsWith('overlap')), file).toEqual([])
      expect(cells(stepsOfDiagram(applied.xml).table), file).toEqual(cells(edited))
    }
    expect(kept).toBeGreaterThan(samples.length / 2)
  }, 60_000)
})

/** A row without ways to the row that is gone. */
function withoutWay(row: StepRow): StepRow {
  return row.next === 'following' ? row : { ...row, next: row.next.filter(({ to }) => to !== '9999') }
}

describe('tables that are wrong', () => {
  it('draws a loop onto itself, in a new diagram and added to one that stands, without a fault around it', async () => {
    const rows = chain(4)
    const looped = rows.map((row, index) => (index === 1 ? { ...row, next: [{ condition: '不備', to: row.number }, { condition: '', to: '3' }] } : row))
    expect(checkStepTable({ rows: looped }).map(({ code, severity }) => [code, severity])).toContainEqual(['next-to-itself', 'warning'])
    const fresh = await diagramOfSteps({ rows: looped }, '試験')
    expect(faultsAround(fresh, allOf(fresh))).toEqual([])
    const xml = await diagramOfSteps({ rows }, '試験')
    const { table } = stepsOfDiagram(xml)
    const edited = { rows: table.rows.map((row, index) => (index === 1 ? { ...row, next: looped[1]!.next } : row)) }
    const applied = await applyStepTable(xml, edited)
    expect(applied.isLaidOutAnew).toBe(false)
    expect(newFaults(xml, applied.xml, new Set(applied.placed))).toEqual([])
    expect(cells(stepsOfDiagram(applied.xml).table)).toEqual(cells(edited))
  })

  it('leaves a way to a row that does not exist undrawn, and gives a 担当 that nobody knows a lane of its own', async () => {
    const xml = await diagramOfSteps({ rows: chain(4) }, '試験')
    const { table } = stepsOfDiagram(xml)
    const edited = { rows: table.rows.map((row, index) => (index === 1 ? { ...row, next: [{ condition: '', to: '99' }] } : index === 2 ? { ...row, owner: ['だれか'] } : row)) }
    expect(checkStepTable(edited).map(({ code }) => code)).toContain('unknown-next')
    const { xml: after } = await applyStepTable(xml, edited)
    const graph = drawnGraph(after)
    expect(graph.sequenceFlows.filter(({ source }) => source === table.rows[1]!.key)).toEqual([])
    expect(graph.lanes.map(({ name }) => name)).toContain('だれか')
    expect(faultsAround(after, allOf(after))).toEqual([])
  })

  it('refuses 10,000 rows before anything is drawn, with the sentence for it', async () => {
    const xml = await diagramOfSteps({ rows: chain(3) }, '試験')
    const rows = Array.from({ length: 10_000 }, (_, index) => stepRow({ number: String(index + 1), text: '受け付ける', owner: ['窓口'] }))
    const refusal = await applyStepTable(xml, { rows }).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(TooManyRows)
    expect(describeStepIssue((refusal as TooManyRows).issue, createTranslate('ja'))).toBe('手順が 10000 行あります。図にできるのは 2000 行までです。業務ごとに表を分けてください。')
    await expect(diagramOfSteps({ rows }, '試験')).rejects.toBeInstanceOf(TooManyRows)
  })

  it('lays out anew what has more new steps at once than can be placed one by one', async () => {
    const xml = await diagramOfSteps({ rows: chain(3) }, '試験')
    const { table } = stepsOfDiagram(xml)
    const more = Array.from({ length: 320 }, (_, index) => stepRow({ number: String(index + 100), text: `手順${index}`, owner: ['窓口'] }))
    const applied = await applyStepTable(xml, { rows: [...table.rows, ...more] })
    expect(applied.isLaidOutAnew).toBe(true)
    expect((await read(applied.xml)).missingShapes).toEqual([])
  })
})

const read = (xml: string) => readBpmnFile(new TextEncoder().encode(xml), 'a.bpmn')

function chain(length: number): StepRow[] {
  const texts = ['申請書を受け付ける', '記入を確かめる', '台帳に入力する', '審査する', '決裁する', '通知書をつくる', '通知書を送る', '控えをとじる']
  return Array.from({ length }, (_, index) => stepRow({ number: String(index + 1), text: texts[index]!, owner: [index === 4 ? '課長' : '窓口'] }))
}

describe('an arrow drawn anew into a tight place', () => {
  it('has room for its head before it reaches the step', async () => {
    const owners = ['住民', '住民', '窓口係', '窓口係', '窓口係', '窓口係', '窓口係', '窓口係', '任用職員', '係長', '窓口係', '任用職員', '窓口係', '窓口係']
    const rows = owners.map((owner, index) => stepRow({ number: String(index + 1), owner: [owner], text: `書類${index + 1}を見る` }))
    const ways = [{ condition: 'ある', to: '6' }, { condition: 'ない', to: '7' }]
    const table = { rows: rows.map((row, index) => (index === 4 ? { ...row, kind: 'decision' as const, next: ways } : index === 5 ? { ...row, next: [{ condition: '', to: '2' }] } : row)) }
    const xml = await diagramOfSteps(table, '転入届')
    const drawn = stepsOfDiagram(xml).table
    const changed = { rows: drawn.rows.map((row, index) => (index === 8 || index === 9 ? { ...row, owner: ['窓口係'] } : row)) }
    const { edges } = drawnPlaces((await applyStepTable(xml, changed)).xml)
    for (const [id, way] of edges) {
      const [before, end] = [way.at(-2)!, way.at(-1)!]
      expect(Math.abs(before.x - end.x) + Math.abs(before.y - end.y), id).toBeGreaterThanOrEqual(6)
    }
  })
})
