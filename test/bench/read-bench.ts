import { readBpmnFile } from '../../shared/bpmn/read/read-bpmn-file.ts'
import { createBpmnModel } from '../../shared/bpmn/write/bpmn-model.ts'
import { largeDiagram } from './large-diagram.ts'
import { compareTimes, timed, type Measurement } from './measure.ts'

/** Reading and checking a diagram file of 1,000 steps, against parsing it with bare bpmn-moddle. */
export async function benchRead(): Promise<Measurement> {
  const xml = await largeDiagram(1000)
  const bytes = new TextEncoder().encode(xml)
  const moddle = createBpmnModel()
  return compareTimes('read 1,000 steps', 7, () => timed(() => readBpmnFile(bytes, 'bench.bpmn')), () => timed(() => moddle.fromXML(xml)))
}
