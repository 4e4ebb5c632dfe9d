import type { ErrorData } from '../../../shared/contract/base.ts'
import type { ReturnedChange, ReturnedLine, ReturnedPreview } from '../../../shared/contract/sent-sheets.ts'

export const returnFilters = ['all', 'conflict', 'clean', 'refused'] as const
export type ReturnFilter = (typeof returnFilters)[number]

/** One line of the review. */
export type ReturnEntry =
  | { kind: 'heading'; key: string; part: 'conflict' | 'clean' | 'refused' | 'added' | 'missing' | 'notes'; count: number }
  | { kind: 'change'; key: string; change: ReturnedChange }
  | { kind: 'added'; key: string; line: ReturnedLine }
  | { kind: 'missing'; key: string; rowKey: string; name: string }
  | { kind: 'note'; key: string; note: ErrorData & { line: number | null } }

/** What is to be decided first: conflicts, then what cannot be taken, then what is clean, then the rows and what was noticed. */
export function returnEntries(preview: Pick<ReturnedPreview, 'changes' | 'added' | 'missing' | 'notes' | 'reordered'>, filter: ReturnFilter): ReturnEntry[] {
  const changes = (['conflict', 'refused', 'clean'] as const)
    .filter((kind) => filter === 'all' || filter === kind)
    .flatMap((kind): ReturnEntry[] => {
      const own = preview.changes.filter((change) => change.kind === kind)
      return withHeading(kind, own.map((change) => ({ kind: 'change', key: change.key, change })))
    })
  if (filter !== 'all') return changes
  const reordered = preview.reordered ? [{ reason: 'sentSheets.return.reordered', values: {}, line: null }] : []
  return [
    ...changes,
    ...withHeading('added', preview.added.map((line) => ({ kind: 'added', key: `line ${line.key}`, line }))),
    ...withHeading('missing', preview.missing.map((row) => ({ kind: 'missing', key: `missing ${row.rowKey}`, ...row }))),
    ...withHeading('notes', [...reordered, ...preview.notes].map((note, index) => ({ kind: 'note', key: `note ${index}`, note }))),
  ]
}

function withHeading(part: Extract<ReturnEntry, { kind: 'heading' }>['part'], entries: ReturnEntry[]): ReturnEntry[] {
  return entries.length === 0 ? [] : [{ kind: 'heading', key: `heading ${part}`, part, count: entries.length }, ...entries]
}
