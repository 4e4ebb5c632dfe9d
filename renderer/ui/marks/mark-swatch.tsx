import type { RowKind } from '../../../shared/fitgap/rows/row-kind.ts'
import { markTones } from './mark-symbols.ts'
import './marks.css'

/** A small piece of the strip that stands on the left edge of shapes and rows of this state. */
export function MarkSwatch({ kind }: { kind: RowKind }) {
  return <span className={`mark-swatch strip-${markTones[kind]}`} aria-hidden="true" />
}
