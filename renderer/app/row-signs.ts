import type { EditorPartProps } from '../document/editor-part.ts'
import { useCheckSigns } from '../features/checks/use-check-signs.ts'

/** What stands left of the number of a row, e.g. that a check found something. */
export interface RowSign {
  tone: 'error' | 'warning'
  /** The finding in a sentence, for the pointer and for screen readers. */
  text: string
}

/** Who puts signs on the rows of the step table. */
export interface RowSigns {
  id: string
  /** Signs by id of the element; a hook, so that they follow the diagram. Return the same map as long as nothing changed. */
  useSigns: (props: EditorPartProps) => ReadonlyMap<string, RowSign>
}

/** Signs of the step table, from every feature that has some. */
export const rowSigns: readonly RowSigns[] = [{ id: 'checks', useSigns: useCheckSigns }]
