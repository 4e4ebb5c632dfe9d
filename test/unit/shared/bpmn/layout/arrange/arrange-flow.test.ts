import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { arrangeFlow } from '../../../../../../shared/bpmn/layout/arrange/arrange-flow.ts'
import { shownGraph } from '../../../../../../shared/bpmn/layout/arrange/shown-graph.ts'
import { DiagramPart } from '../../../../../../shared/bpmn/layout/insert/diagram-part.ts'
import { readLayoutGraph } from '../../../../../../shared/bpmn/layout/read-layout-graph.ts'
import { openBpmnDocument } from '../../../../../../shared/bpmn/read/bpmn-document.ts'
import { readBpmnFile } from '../../../../../../shared/bpmn/read/read-bpmn-file.ts'
import { diagramOfSteps } from '../../../../../../shared/steps/diagram-of-steps.ts'
import { drawnGraph, drawnPlaces, faultsAround, movedByHand } from '../../../steps/drawn-places.ts'
import { generateTable, randomFrom } from '../../../steps/generate-table.ts'
import { layoutFaults } from '../layout-faults.ts'

const folders = ['assets/sample', 'test/fixtures/bpmn/good', '../shared/data/miwg', '../shared/data/align-ja'].filter((folder) => existsSync(folder))
const samples = await Promise.all(folders.flatMap((folder) => (
  readdirSync(folder).filter((name) => name.endsWith('.bpmn')).map(async (name) => ({ file: name, xml: (await readBpmnFile(readFileSync(join(folder, name)), name)).text }))
)))

function faultsOf(xml: string): string[] {
  const part = new DiagramPart(xml)
  const plane = part.planes[0]!
  const graph = shownGraph(readLayoutGraph(openBpmnDocument(xml)), plane, part.planes)
  const drawing = plane.read()
  const expanded = new Set(graph.nodes.flatMap(({ subProcess }) => (subProcess === null ? [] : [subProcess])))
  return layoutFaults(graph, { ...drawing, expanded, width: 0, height: 0 })
}

function withoutDiagram(xml: string): string {
  return xml.replace(/<(\w+:)?BPMNDiagram[\s\S]*<\/(\w+:)?BPMNDiagram>/g, '')
}

describe('整列 of a whole diagram', () => {
  it('leaves nothing in disorder that hands have moved about, and touches nothing but the drawing', async () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const xml = movedByHand(await diagramOfSteps(generateTable(seed), '試験'), randomFrom(seed))
      const arranged = await arrangeFlow(xml)
      expect({ seed, faults: faultsOf(arranged.xml) }).toEqual({ seed, faults: [] })
      expect(withoutDiagram(arranged.xml)).toBe(withoutDiagram(xml))
      expect((await arrangeFlow(arranged.xml)).xml).toBe(arranged.xml)
    }
  }, 60_000)

  it('draws every imported model without a fault and keeps colours, ids and what is closed', async () => {
    expect(samples.length).toBeGreaterThan(10)
    for (const { file, xml } of samples) {
      const before = await readBpmnFile(new TextEncoder().encode(xml), file)
      if (new Set(before.graph.nodes.map(({ pool }) => pool)).size > 1 && before.graph.pools.length === 0) continue
      const arranged = await arrangeFlow(xml)
      const after = await readBpmnFile(new TextEncoder().encode(arranged.xml), file)
      expect(after.missingShapes.filter((id) => !before.missingShapes.includes(id)), file).toEqual([])
      expect(after.warnings.map(({ code }) => code).filter((code) => !before.warnings.some((warning) => warning.code === code)), file).toEqual([])
      // B.1.0 has a process that no diagram shows: it stays undrawn.
      if (before.missingShapes.length === 0) expect(faultsOf(arranged.xml), file).toEqual([])
      if (before.needsLayout) continue
      expect(withoutDiagram(arranged.xml), file).toBe(withoutDiagram(xml))
      const closed = [...xml.matchAll(/bpmnElement="([^"]+)"[^>]*isExpanded="false"/g)].map((match) => match[1])
      for (const id of closed) expect(arranged.xml, file).toMatch(new RegExp(`bpmnElement="${id}"[^>]*isExpanded="false"`))
      const colours = (text: string): number => [...text.matchAll(/bioc:stroke|color:border-color/g)].length
      expect(colours(arranged.xml), file).toBe(colours(xml))
    }
  }, 60_000)

  it('arranges the inside of a closed sub-process on its own plane', async () => {
    const xml = closedSubProcess
    const { xml: arranged, moved } = await arrangeFlow(xml)
    const inner = new DiagramPart(arranged).planes[1]!.read()
    expect(inner.shapes.get('b')!.x).toBeGreaterThan(inner.shapes.get('a')!.x + 100)
    expect(inner.shapes.get('b')!.y).toBe(inner.shapes.get('a')!.y)
    expect(moved).toContain('b')
    expect(new DiagramPart(arranged).planes[0]!.read().shapes.has('a')).toBe(false)
  })

  it('keeps a group around the steps that it held', async () => {
    const { xml } = await arrangeFlow(grouped)
    const { shapes } = drawnPlaces(xml)
    const [group, step] = [shapes.get('g')!, shapes.get('a')!]
    expect(group.x).toBeLessThan(step.x)
    expect(group.x + group.width).toBeGreaterThan(step.x + step.width)
    expect(group.y + group.height).toBeGreaterThan(step.y + step.height)
  })
})

describe('整列 of chosen steps', () => {
  it('moves only those steps and what belongs to them, within their lanes, onto no other shape', async () => {
    let movedAtAll = 0
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = randomFrom(seed + 500)
      const xml = movedByHand(await diagramOfSteps(generateTable(seed), '試験'), randomFrom(seed))
      const graph = drawnGraph(xml)
      const selection = graph.nodes.filter(() => random() < 0.3).map(({ id }) => id)
      const arranged = await arrangeFlow(xml, { selection })
      const [old, now] = [drawnPlaces(xml), drawnPlaces(arranged.xml)]
      const chosen = new Set(selection)
      for (const { id, lane } of graph.nodes) {
        const box = now.shapes.get(id)!
        if (!chosen.has(id)) expect(box, `seed ${seed}`).toEqual(old.shapes.get(id))
        const area = now.shapes.get(lane ?? '')
        if (area) expect(box.y >= area.y && box.y + box.height <= area.y + area.height, `seed ${seed}`).toBe(true)
      }
      for (const { id } of [...graph.lanes, ...graph.pools]) expect(now.shapes.get(id)!.height).toBe(old.shapes.get(id)!.height)
      const known = new Set(faultsAround(xml, new Set([...old.shapes.keys(), ...old.edges.keys()])))
      expect(faultsAround(arranged.xml, new Set(arranged.moved)).filter((fault) => fault.startsWith('overlap') && !known.has(fault))).toEqual([])
      movedAtAll += arranged.moved.length
    }
    expect(movedAtAll).toBeGreaterThan(30)
  }, 60_000)

  it('gives the text back as it was where nothing chosen can stand better', async () => {
    const xml = await diagramOfSteps(generateTable(3), '試験')
    expect(await arrangeFlow(xml, { selection: [] })).toEqual({ xml, moved: [] })
  })
})

const head = '<?xml version="1.0" encoding="UTF-8"?>\n<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" '
  + 'xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" id="d" targetNamespace="t">\n'
const box = (id: string, x: number, y: number, more = ''): string => `<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}"${more}><dc:Bounds x="${x}" y="${y}" width="100" height="80" /></bpmndi:BPMNShape>\n`

const closedSubProcess = `${head}<bpmn:process id="p"><bpmn:subProcess id="s"><bpmn:task id="a" name="受け付ける" /><bpmn:task id="b" name="調べる" />`
  + '<bpmn:sequenceFlow id="f" sourceRef="a" targetRef="b" /></bpmn:subProcess></bpmn:process>\n'
  + `<bpmndi:BPMNDiagram id="d1"><bpmndi:BPMNPlane id="p1" bpmnElement="p">${box('s', 40, 40, ' isExpanded="false"')}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>\n`
  + `<bpmndi:BPMNDiagram id="d2"><bpmndi:BPMNPlane id="p2" bpmnElement="s">${box('a', 300, 300)}${box('b', 310, 310)}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>\n</bpmn:definitions>\n`

const grouped = `${head}<bpmn:process id="p"><bpmn:startEvent id="x" /><bpmn:task id="a" name="受け付ける" /><bpmn:sequenceFlow id="f" sourceRef="x" targetRef="a" /><bpmn:group id="g" /></bpmn:process>\n`
  + `<bpmndi:BPMNDiagram id="d1"><bpmndi:BPMNPlane id="p1" bpmnElement="p">${box('x', 40, 400)}${box('a', 900, 40)}`
  + '<bpmndi:BPMNShape id="g_di" bpmnElement="g"><dc:Bounds x="880" y="20" width="140" height="120" /></bpmndi:BPMNShape></bpmndi:BPMNPlane></bpmndi:BPMNDiagram>\n</bpmn:definitions>\n'
