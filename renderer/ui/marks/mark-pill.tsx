import type { MarkKind } from './mark-kind.ts'
import { MarkIcon } from './mark-icon.tsx'
import { markTones } from './mark-symbols.ts'

/** Symbol and row number: the anchor that stands on shapes, in tables and in titles. `label` says it to a screen reader. */
export function MarkPill({ kind, number, label }: { kind: MarkKind; number: number; label: string }) {
  return (
    <span className={`mark-pill tone-${markTones[kind]}`} role="img" aria-label={label}>
      <MarkIcon kind={kind} />
      {number}
    </span>
  )
}
