import { describe, expect, it } from 'vitest'
import { attributesDescriptor } from '../../../../shared/bpmn/attributes/attributes-descriptor.ts'
import { readBpmnFile } from '../../../../shared/bpmn/read/read-bpmn-file.ts'
import { createBpmnModel } from '../../../../shared/bpmn/write/bpmn-model.ts'
import { checkStepTable } from '../../../../shared/steps/check-step-table.ts'
import { formatDelimited, parseDelimited } from '../../../../shared/steps/delimited-text.ts'
import { diagramOfSteps } from '../../../../shared/steps/diagram-of-steps.ts'
import { formatStepTable } from '../../../../shared/steps/format-step-table.ts'
import { parseStepTable } from '../../../../shared/steps/parse-step-table.ts'
import { stepsOfDiagram } from '../../../../shared/steps/steps-of-diagram.ts'
import type { StepTable } from '../../../../shared/steps/step-table.ts'
import { generateTable } from './generate-table.ts'

const withoutKeys = (table: StepTable) => formatStepTable({ rows: table.rows.map((row) => ({ ...row, key: null })) })
const seeds = Array.from({ length: 300 }, (_, index) => index + 1)

describe('table → text → table', () => {
  it('gives the same table through TSV and CSV, whatever stands in the cells', () => {
    for (const seed of seeds) {
      const table = generateTable(seed)
      for (const [separator, lineEnd] of [['\t', '\n'], [',', '\r\n']] as const) {
        const text = formatDelimited(formatStepTable(table), separator, lineEnd)
        expect(formatStepTable(parseStepTable(parseDelimited(text, separator)).table), `seed ${seed}`).toEqual(formatStepTable(table))
      }
    }
  })
})

describe('table → diagram → table', () => {
  it('gives the same table, cell for cell, for 300 generated tables', async () => {
    for (const seed of seeds) {
      const table = generateTable(seed)
      expect(checkStepTable(table).filter(({ severity }) => severity === 'error'), `seed ${seed}`).toEqual([])
      const xml = await diagramOfSteps(table, '試験')
      expect(withoutKeys(stepsOfDiagram(xml).table), `seed ${seed}`).toEqual(withoutKeys(table))
    }
  }, 60_000)

  it('gives a sound diagram in which everything is drawn, the same one each time', async () => {
    for (const seed of seeds.slice(0, 100)) {
      const table = generateTable(seed)
      const xml = await diagramOfSteps(table, '試験')
      const { warnings, missingShapes, graph } = await readBpmnFile(new TextEncoder().encode(xml), 'a.bpmn')
      expect({ warnings, missingShapes }, `seed ${seed}`).toEqual({ warnings: [], missingShapes: [] })
      const pools = new Map(graph.nodes.map(({ id, pool }) => [id, pool]))
      expect(graph.sequenceFlows.filter(({ source, target }) => pools.get(source) !== pools.get(target))).toEqual([])
      expect(graph.messageFlows.filter(({ source, target }) => pools.get(source) === pools.get(target))).toEqual([])
      expect(await diagramOfSteps(table, '試験')).toBe(xml)
    }
  }, 60_000)

  it('gives the same table also after the editor\'s library has read and written the diagram', async () => {
    const model = createBpmnModel({ kurabe: attributesDescriptor })
    for (const seed of seeds.slice(0, 60)) {
      const table = generateTable(seed)
      const { rootElement, warnings } = await model.fromXML(await diagramOfSteps(table, '試験'))
      expect(warnings, `seed ${seed}`).toEqual([])
      const { xml } = await model.toXML(rootElement, { format: true })
      expect(withoutKeys(stepsOfDiagram(xml).table), `seed ${seed}`).toEqual(withoutKeys(table))
    }
  }, 60_000)

  it('keeps the keys as ids, so that the diagram of the table read back has the same elements', async () => {
    for (const seed of seeds.slice(0, 60)) {
      const xml = await diagramOfSteps(generateTable(seed), '試験')
      const { table } = stepsOfDiagram(xml)
      const again = stepsOfDiagram(await diagramOfSteps(table, '試験')).table
      expect(formatStepTable(again), `seed ${seed}`).toEqual(formatStepTable(table))
    }
  }, 60_000)
})
