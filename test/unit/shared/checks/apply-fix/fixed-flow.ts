import { expect } from 'vitest'
import { addDiagram } from '../../../../../shared/bpmn/layout/add-diagram.ts'
import { openBpmnDocument } from '../../../../../shared/bpmn/read/bpmn-document.ts'
import { createBpmnModel } from '../../../../../shared/bpmn/write/bpmn-model.ts'
import { applyFix } from '../../../../../shared/checks/apply-fix/apply-fix.ts'
import { checkFlowText } from '../../../../../shared/checks/check-flow-text.ts'
import type { CheckFix } from '../../../../../shared/checks/fix.ts'
import type { RuleId } from '../../../../../shared/checks/rule-ids.ts'
import { flowText, type FlowSketch } from '../flow-text.ts'

export interface FixedFlow {
  before: string
  after: string
  fix: CheckFix
}

/** The drawn text of a sketch: laid out where the sketch gives no shapes. */
export async function drawnText(sketch: FlowSketch): Promise<string> {
  const text = flowText(sketch)
  return sketch.shapes ? text : addDiagram(text)
}

/**
 * Carries out the first fix that a rule offers and asserts what every fix owes: the rule no longer finds it, the library reads the text without a
 * warning, no two shapes lie on each other, and none leaves its lane.
 */
export async function fixFirst(rule: RuleId, before: string): Promise<FixedFlow> {
  const [finding] = checkFlowText(before).filter((one) => one.rule === rule && one.fix !== null)
  expect(finding, `${rule} offers a fix`).toBeDefined()
  const fix = finding!.fix!
  const after = await applyFix(before, fix)
  expect(checkFlowText(after).filter((one) => one.rule === rule && one.element === finding!.element)).toEqual([])
  expect((await createBpmnModel().fromXML(after)).warnings).toEqual([])
  expect(overlapsIn(after)).toEqual([])
  if (rule !== 'C16') expect(checkFlowText(after).filter((one) => one.rule === 'C16')).toEqual([])
  return { before, after, fix }
}

/** The lines of a text that another does not have: what a fix wrote, or took away. */
export function linesOnlyIn(text: string, other: string): string[] {
  const known = new Set(other.split('\n'))
  return text.split('\n').filter((line) => !known.has(line)).map((line) => line.trim())
}

function overlapsIn(xml: string): string[] {
  const document = openBpmnDocument(xml)
  const holders = new Set(['participant', 'lane', 'group', 'subProcess', 'boundaryEvent'])
  const boxes = [...document.bounds].filter(([id]) => !holders.has(document.byId.get(id)?.local ?? ''))
  return boxes.flatMap(([id, one], index) => boxes.slice(index + 1)
    .filter(([, other]) => one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height)
    .map(([other]) => `${id} ${other}`))
}
