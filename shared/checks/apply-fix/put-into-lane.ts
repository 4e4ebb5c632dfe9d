import { createIdMaker } from '../../steps/draft/id-maker.ts'
import { localName, rawAttribute, type RawElement, textIn } from '../../bpmn/xml/raw-tree.ts'
import type { DiagramText } from '../../steps/apply/diagram-text.ts'
import { DrawingText } from './drawing-text.ts'
import { moveInto } from './move-shape.ts'

/** Names the step in the lane, and where lanes around it name their steps in those, and moves its shape there. */
export function putIntoLane(text: DiagramText, id: string, lane: string): void {
  const holder = text.element(lane)
  if (!holder || !text.element(id)) return
  text.add(holder, text.make('flowNodeRef', {}, [], id))
  for (const outer of around(holder)) {
    const namesSteps = text.all((one) => localName(one) === 'flowNodeRef').some((one) => one.parent === outer && textIn(one) !== id)
    if (namesSteps) text.add(outer, text.make('flowNodeRef', {}, [], id))
  }
  const drawing = DrawingText.around(text, id)
  if (drawing?.shapes.has(rawAttribute(holder, 'id') ?? '')) moveInto({ text, drawing, ids: createIdMaker(text.ids()) }, id, lane)
}

function around(lane: RawElement): RawElement[] {
  const found: RawElement[] = []
  for (let at = lane.parent; at !== null; at = at.parent) if (localName(at) === 'lane') found.push(at)
  return found
}
