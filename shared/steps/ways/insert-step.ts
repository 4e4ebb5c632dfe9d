import { TextBehindStep } from './text-behind-step.ts'

/**
 * A diagram with a new step without a name, or a wait for a date or an answer, right behind a step or event: what followed it follows the new one.
 * @returns the text and the id of the new step; the text as it was and '' where there is no such element.
 */
export async function insertStep(xml: string, behind: string, kind: 'task' | 'wait' = 'task'): Promise<{ xml: string; step: string }> {
  const opened = TextBehindStep.open(xml, behind)
  if (!opened) return { xml, step: '' }
  const step = opened.ids.make(kind === 'task' ? 'Activity' : 'Event', behind)
  if (kind === 'task') opened.addNode('task', step)
  else opened.addNode('intermediateCatchEvent', step, [opened.text.make('timerEventDefinition', { id: opened.ids.make('Timer', step) })])
  opened.moveFollowing(step)
  opened.addFlow(behind, step)
  return { xml: await opened.write(), step }
}
