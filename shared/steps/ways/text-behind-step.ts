import { addDiagram } from '../../bpmn/layout/add-diagram.ts'
import { reviseDiagram } from '../../bpmn/layout/insert/revise-diagram.ts'
import { DiagramText } from '../apply/diagram-text.ts'
import { localName, rawAttribute, type RawElement } from '../../bpmn/xml/raw-tree.ts'
import { createIdMaker, type IdMaker } from '../draft/id-maker.ts'

/** A diagram while elements are put in behind one of its steps: into the same process or sub-process, and into the same lanes. */
export class TextBehindStep {
  readonly text: DiagramText
  readonly ids: IdMaker
  /** Sequence flows that left the step. */
  readonly following: string[]
  private readonly xml: string
  private readonly step: string
  private readonly scope: RawElement
  private readonly lanes: RawElement[]

  /** @returns null where there is no such step. */
  static open(xml: string, step: string): TextBehindStep | null {
    const text = new DiagramText(xml)
    const scope = text.scopeOf(step)
    return scope === null ? null : new TextBehindStep(xml, text, step, scope)
  }

  private constructor(xml: string, text: DiagramText, step: string, scope: RawElement) {
    this.xml = xml
    this.text = text
    this.step = step
    this.scope = scope
    this.ids = createIdMaker(text.ids())
    this.following = text.all((one) => localName(one) === 'sequenceFlow' && rawAttribute(one, 'sourceRef') === step).flatMap((flow) => rawAttribute(flow, 'id') ?? [])
    const mentions = new Set(text.mentionsOf(step).map(({ parent }) => parent))
    this.lanes = text.all((one) => localName(one) === 'lane' && mentions.has(one))
  }

  addNode(local: string, id: string, content: readonly RawElement[] = []): void {
    this.text.add(this.scope, this.text.make(local, { id }, content))
    for (const lane of this.lanes) this.text.add(lane, this.text.make('flowNodeRef', {}, [], id))
  }

  /** @returns the id of the new flow. */
  addFlow(source: string, target: string): string {
    const id = this.ids.make('Flow', `${source} ${target}`)
    this.text.add(this.scope, this.text.make('sequenceFlow', { id, sourceRef: source, targetRef: target }))
    this.text.connect(id, source, target)
    return id
  }

  /** What left the step leaves another element now, which way is the usual one included. */
  moveFollowing(to: string): void {
    for (const flow of this.following) this.text.connect(flow, to, this.text.attribute(flow, 'targetRef') ?? '')
    const usual = this.text.attribute(this.step, 'default')
    if (usual === undefined) return
    this.text.set(this.step, 'default', null)
    if (localName(this.text.element(to)!) !== 'parallelGateway') this.text.set(to, 'default', usual)
  }

  /** The new text, drawn: everything else stays where it stood, where that is possible (see `reviseDiagram`). */
  async write(): Promise<string> {
    const written = this.text.write()
    return reviseDiagram(this.xml, written)?.xml ?? addDiagram(written)
  }
}
