import type { MarkKind } from './mark-kind.ts'
import { markTones } from './mark-symbols.ts'
import './marks.css'

/** A small piece of the strip that stands on the left edge of shapes and rows of this state. */
export function MarkSwatch({ kind }: { kind: MarkKind }) {
  return <span className={`mark-swatch strip-${markTones[kind]}`} aria-hidden="true" />
}
