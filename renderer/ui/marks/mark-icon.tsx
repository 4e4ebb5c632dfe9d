import type { MarkKind } from './mark-kind.ts'
import { markSymbols, markTones } from './mark-symbols.ts'
import './marks.css'

/** The symbol of a comparison state, 16 px, in its colour; the word beside it is the caller's. */
export function MarkIcon({ kind }: { kind: MarkKind }) {
  const { strokes, fill } = markSymbols[kind]
  return (
    <svg className={`mark-icon tone-${markTones[kind]}`} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {strokes.map(({ path, width }) => (
        <path key={path} d={path} fill="none" stroke="currentColor" strokeWidth={width} strokeLinecap="round" strokeLinejoin="round" />
      ))}
      {fill !== undefined && <path d={fill} fill="currentColor" />}
    </svg>
  )
}
