import type { ToldChange } from '../../../shared/contract/versions.ts'
import type { DiagramMark } from '../../editor/marks/diagram-mark.ts'
import type { MarkKind } from '../../ui/marks/mark-kind.ts'

/** The marks of comparisons say the same of versions: only at the left (removed), only at the right (added), changed, moved. */
export const markOfChange: Record<ToldChange['kind'], MarkKind> = { removed: 'town-only', added: 'standard-only', changed: 'changed', moved: 'moved' }

/** The marks of one side: what was removed stands only in the earlier version, what was added only in the later one. */
export function marksOfChanges(changes: readonly ToldChange[], side: 'left' | 'right'): DiagramMark[] {
  const elsewhere = side === 'left' ? 'added' : 'removed'
  return changes.flatMap(({ kind, element, thing }, index) =>
    // A lane is as large as the diagram: its row says enough.
    kind === elsewhere || thing === 'lane' || thing === 'pool' ? [] : [{ element, kind: markOfChange[kind], number: index + 1 }],
  )
}
