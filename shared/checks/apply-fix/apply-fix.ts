import { createIdMaker } from '../../steps/draft/id-maker.ts'
import { DiagramText } from '../../steps/apply/diagram-text.ts'
import type { CheckFix } from '../fix.ts'
import { addEnd, addStart } from './add-terminal.ts'
import { changeType } from './change-type.ts'
import { DrawingText } from './drawing-text.ts'
import type { FixedDiagram } from './fixed-diagram.ts'
import { renameElement } from '../../steps/details/rename-element.ts'
import { growShape } from './grow-shape.ts'
import { insertGateway } from './insert-gateway.ts'
import { joinSteps } from './join-steps.ts'
import { linkData } from './link-data.ts'
import { moveInto } from './move-shape.ts'
import { putIntoLane } from './put-into-lane.ts'
import { removeLane } from './remove-lane.ts'
import { splitStep } from './split-step.ts'

/**
 * The text of a diagram after one quick fix. Ids are kept, what the fix does not concern stays as written, new shapes stand beside those they belong to,
 * and where there is no room for them what is behind moves on. A fix for an element that is gone, or that needs a drawing where there is none, gives the
 * text as it was.
 */
export async function applyFix(xml: string, fix: CheckFix): Promise<string> {
  const text = new DiagramText(xml)
  if (!text.element(fix.element)) return xml
  if (fix.kind === 'split-step') return splitStep(xml, fix.element, fix.names)
  if (fix.kind === 'name') renameElement(text, fix.element, fix.name)
  else if (fix.kind === 'change-type') changeType(text, fix.element, fix.type)
  else if (fix.kind === 'put-into-lane') putIntoLane(text, fix.element, fix.lane)
  else {
    const drawing = DrawingText.around(text, fix.element)
    if (!drawing) return xml
    change({ text, drawing, ids: createIdMaker(text.ids()) }, fix)
  }
  return text.write()
}

type DrawnFix = Exclude<CheckFix, { kind: 'name' | 'change-type' | 'put-into-lane' | 'split-step' }>

function change(diagram: FixedDiagram, fix: DrawnFix): void {
  switch (fix.kind) {
    case 'add-start': return addStart(diagram, fix.element)
    case 'add-end': return addEnd(diagram, fix.element)
    case 'insert-gateway': return insertGateway(diagram, fix.element, fix.type)
    case 'remove': return removeLane(diagram, fix.element)
    case 'link-data': return linkData(diagram, fix.element, fix.data, fix.direction)
    case 'move-into': return moveInto(diagram, fix.element, fix.container)
    case 'resize': return growShape(diagram, fix.element, fix.width, fix.height)
    case 'join-steps': return joinSteps(diagram, fix.element, fix.into)
  }
}
