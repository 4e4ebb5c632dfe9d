import type { FunctionRequirement } from './function-requirement.ts'

export interface FunctionLinks {
  /** Functions of each step, in the order of the list. */
  byStep: Map<string, FunctionRequirement[]>
  unlinked: UnlinkedStep[]
}

/** A name of a step that no step bears, or (`step` empty) a function for which the list names no step. */
export interface UnlinkedStep {
  functionId: string
  step: string
}

/**
 * Ties functions to the steps of the standard flow: by element id first, then by name (width, spaces, line breaks and letter case do not count).
 * A name that several steps bear ties the function to each of them. A step name that holds 「、」 itself is found again although the list uses it as separator.
 */
export function linkFunctions(
  functions: readonly FunctionRequirement[],
  steps: readonly { id: string; name: string }[],
): FunctionLinks {
  const ids = new Set(steps.map((step) => step.id))
  const byName = new Map<string, string[]>()
  for (const step of steps) {
    const name = comparable(step.name)
    if (name !== '') byName.set(name, [...(byName.get(name) ?? []), step.id])
  }
  const find = (text: string): string[] => (ids.has(text.trim()) ? [text.trim()] : (byName.get(comparable(text)) ?? []))

  const byStep = new Map<string, FunctionRequirement[]>()
  const unlinked: UnlinkedStep[] = []
  for (const requirement of functions) {
    if (requirement.steps.length === 0) unlinked.push({ functionId: requirement.id, step: '' })
    for (let from = 0; from < requirement.steps.length; ) {
      let to = requirement.steps.length
      let found: string[] = []
      for (; to > from; to -= 1) {
        found = find(requirement.steps.slice(from, to).join('、'))
        if (found.length > 0) break
      }
      if (found.length === 0) unlinked.push({ functionId: requirement.id, step: requirement.steps[from] ?? '' })
      for (const id of found) {
        const known = byStep.get(id) ?? []
        if (!known.includes(requirement)) byStep.set(id, [...known, requirement])
      }
      from = Math.max(to, from + 1)
    }
  }
  return { byStep, unlinked }
}

function comparable(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}
