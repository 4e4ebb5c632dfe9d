import type { Bounds } from '../flow-layout.ts'
import type { Size } from '../shape-size.ts'
import { centreOf } from './drawing.ts'
import type { Candidate, Solid } from './place-search.ts'

/** Places for a document, store or note beside the step that it belongs to: straight above or below where that is free, else aside or at the foot. */
export function * dataCandidates(size: Size, labelHeight: number, step: Bounds, old: Bounds | null, own: readonly Solid[]): Generator<Candidate> {
  const { x } = centreOf(step)
  const height = size.height + labelHeight
  const foot = Math.max(step.y + step.height, ...own.map(({ box }) => box.y + box.height)) + 20
  const rows = [step.y - 24 - height, step.y + step.height + 24, step.y - 44 - height, step.y + step.height + 60, foot]
  for (const [rank, top] of rows.entries()) {
    for (const aside of [0, -70, 70, 110, -110, 150, -150, 220]) {
      const far = old ? Math.hypot(x + aside - size.width / 2 - old.x, top - old.y) * 0.1 : 0
      yield { x: x + aside - size.width / 2, y: top, before: [], cost: Math.abs(aside) * 0.5 + Math.abs(top - step.y) * 0.3 + rank + far }
    }
  }
}
