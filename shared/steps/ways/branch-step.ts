import { addDiagram } from '../../bpmn/layout/add-diagram.ts'
import { reviseDiagram } from '../../bpmn/layout/insert/revise-diagram.ts'
import { DiagramText } from '../apply/diagram-text.ts'
import { localName, rawAttribute, setRawAttribute, type RawElement } from '../apply/raw-tree.ts'
import { createIdMaker } from '../draft/id-maker.ts'

export interface BranchedStep {
  xml: string
  /** Ids of the branch, '' where none could be put in, and of the new steps behind it. */
  branch: string
  steps: string[]
}

/**
 * A diagram with a branch behind a step: what followed the step follows the branch, and beside it stands a new step without a name; with
 * nothing behind it, two new steps. Ways out of the branch that bear no name get those of `names`, in order; a parallel branch is told none.
 * Everything else stays where it stood, where that is possible (see `reviseDiagram`). The text comes back as it was where there is no such step.
 */
export async function branchStep(
  xml: string, step: string, kind: 'exclusiveGateway' | 'parallelGateway', names: readonly string[],
): Promise<BranchedStep> {
  const text = new DiagramText(xml)
  const scope = text.scopeOf(step)
  if (!scope) return { xml, branch: '', steps: [] }
  const ids = createIdMaker(text.ids())
  const branch = ids.make('Gateway', step)
  const following = text.all((one) => localName(one) === 'sequenceFlow' && rawAttribute(one, 'sourceRef') === step)
  const lanes = text.all((one) => localName(one) === 'lane').filter((lane) => text.mentionsOf(step).some(({ parent }) => parent === lane))
  const addNode = (local: string, id: string): void => {
    text.add(scope, text.make(local, { id }))
    for (const lane of lanes) text.add(lane, text.make('flowNodeRef', {}, [], id))
  }
  const addFlow = (source: string, target: string): string => {
    const id = ids.make('Flow', `${source} ${target}`)
    text.add(scope, text.make('sequenceFlow', { id, sourceRef: source, targetRef: target }))
    text.connect(id, source, target)
    return id
  }
  addNode(kind, branch)
  for (const flow of following) text.connect(rawAttribute(flow, 'id') ?? '', branch, rawAttribute(flow, 'targetRef') ?? '')
  moveDefault(text, step, kind === 'exclusiveGateway' ? branch : null)
  addFlow(step, branch)
  const steps = (following.length === 0 ? ['1', '2'] : ['1']).map((seed) => ids.make('Activity', `${branch} ${seed}`))
  for (const id of steps) addNode('task', id)
  const ways = [...following.map((flow) => rawAttribute(flow, 'id') ?? ''), ...steps.map((id) => addFlow(branch, id))]
  for (const [index, way] of ways.entries()) {
    if ((text.attribute(way, 'name') ?? '') === '' && names[index] !== undefined) text.set(way, 'name', names[index])
  }
  const written = text.write()
  return { xml: reviseDiagram(xml, written)?.xml ?? (await addDiagram(written)), branch, steps }
}

/** Which of several ways is the usual one is said by whatever they leave. */
function moveDefault(text: DiagramText, step: string, branch: string | null): void {
  const usual = text.attribute(step, 'default')
  if (usual === undefined) return
  setRawAttribute(text.element(step) as RawElement, 'default', null)
  if (branch !== null) text.set(branch, 'default', usual)
}
