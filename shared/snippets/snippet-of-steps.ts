import { stepsOfDiagram } from '../steps/steps-of-diagram.ts'
import { type SnippetStep, snippetSteps, wayOut } from './snippet.ts'

/**
 * The chosen steps of a diagram as the steps of a 部品, in the order of the step table: their words, attributes and the ways between them;
 * a way that leads elsewhere leads out. Null where no step is chosen, or where the choice is too large (60 steps).
 */
export function snippetOfSteps(xml: string, chosen: readonly string[]): SnippetStep[] | null {
  const { rows } = stepsOfDiagram(xml).table
  const wanted = rows.filter(({ key }) => key !== null && chosen.includes(key))
  const numbers = new Map(wanted.map(({ number }, index) => [number, String(index + 1)]))
  const steps = wanted.map((row, index): SnippetStep => {
    const follower = rows[rows.indexOf(row) + 1]
    const isFollowing = row.next === 'following' && (index === wanted.length - 1 || follower === wanted[index + 1])
    const ways = row.next === 'following' ? (follower === undefined ? [] : [{ condition: '', to: follower.number }]) : row.next
    const next = isFollowing ? 'following' : ways.map(({ condition, to }) => ({ condition, to: numbers.get(to) ?? wayOut }))
    return {
      number: numbers.get(row.number) ?? '', text: row.text, kind: row.kind, lane: row.owner.at(-1) ?? '', next: simplified(next, index, wanted.length),
      inputs: row.inputs, outputs: row.outputs, system: row.system, method: row.method, minutesPerCase: row.minutesPerCase, ground: row.ground, note: row.note,
    }
  })
  const read = snippetSteps.safeParse(steps)
  return read.success ? read.data : null
}

/** A single bare way to the next step, or out from the last one, needs no words. */
function simplified(next: SnippetStep['next'], index: number, count: number): SnippetStep['next'] {
  if (next === 'following' || next.length !== 1 || next[0]?.condition !== '') return next
  const { to } = next[0]
  return to === String(index + 2) || (to === wayOut && index === count - 1) ? 'following' : next
}
