import { localName } from '../../bpmn/xml/raw-tree.ts'
import { TextBehindStep } from '../../steps/ways/text-behind-step.ts'

/**
 * Steps of these names in place of the step. The first keeps id, attributes, documents and what sits on its border; the others are new, of the same
 * kind, each behind the one before it, and what followed the step follows the last. Minutes and cases stay with the first: nothing is counted twice.
 * The new ones are placed and their ways drawn as for rows put into the step table.
 */
export async function splitStep(xml: string, step: string, names: readonly string[]): Promise<string> {
  const [first, ...others] = names
  let written = xml
  let last = step
  for (const name of others) {
    const opened = TextBehindStep.open(written, last)
    const element = opened?.text.element(step)
    if (!opened || !element || first === undefined) return xml
    opened.text.set(step, 'name', first)
    const id = opened.ids.make('Activity', `${step} ${name}`)
    opened.addNode(localName(element), id)
    opened.text.set(id, 'name', name)
    opened.moveFollowing(id)
    opened.addFlow(last, id)
    written = await opened.write()
    last = id
  }
  return written
}
