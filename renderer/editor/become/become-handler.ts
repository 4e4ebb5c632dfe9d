import type { Change } from './change.ts'
import type { LiveElement } from './element-changes.ts'

export interface BecomeContext {
  changes: readonly Change[]
  /** What is drawn again afterwards. */
  changed: readonly LiveElement[]
}

/** The one command of a change to another text: no behaviour of the library listens to it, so nothing is laid out anew. */
export class BecomeHandler {
  execute({ changes, changed }: BecomeContext): readonly LiveElement[] {
    for (const change of changes) change.apply()
    return changed
  }

  revert({ changes, changed }: BecomeContext): readonly LiveElement[] {
    for (const change of changes.toReversed()) change.revert()
    return changed
  }
}
