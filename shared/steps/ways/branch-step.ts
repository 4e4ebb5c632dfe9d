import { TextBehindStep } from './text-behind-step.ts'

export interface BranchedStep {
  xml: string
  /** Ids of the branch, '' where none could be put in, and of the new steps behind it. */
  branch: string
  steps: string[]
}

/**
 * A diagram with a branch behind a step: what followed the step follows the branch, and beside it stands a new step without a name; with
 * nothing behind it, two new steps. Ways out of the branch that bear no name get those of `names`, in order; a parallel branch is told none.
 * The text comes back as it was where there is no such step.
 */
export async function branchStep(
  xml: string, step: string, kind: 'exclusiveGateway' | 'parallelGateway', names: readonly string[],
): Promise<BranchedStep> {
  const opened = TextBehindStep.open(xml, step)
  if (!opened) return { xml, branch: '', steps: [] }
  const { text, ids, following } = opened
  const branch = ids.make('Gateway', step)
  opened.addNode(kind, branch)
  opened.moveFollowing(branch)
  opened.addFlow(step, branch)
  const steps = (following.length === 0 ? ['1', '2'] : ['1']).map((seed) => ids.make('Activity', `${branch} ${seed}`))
  for (const id of steps) opened.addNode('task', id)
  const ways = [...following, ...steps.map((id) => opened.addFlow(branch, id))]
  for (const [index, way] of ways.entries()) {
    if ((text.attribute(way, 'name') ?? '') === '' && names[index] !== undefined) text.set(way, 'name', names[index])
  }
  return { xml: await opened.write(), branch, steps }
}
