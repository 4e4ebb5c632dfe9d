import type { ReactNode } from 'react'

/** What the header of a column offers besides its name. */
export interface GridHeading {
  sorted: 'ascending' | 'descending' | null
  /** Only some of its values are shown. */
  isFiltered: boolean
  /** A press on the name. */
  onSort: () => void
  /** Entries of the header's menu; Shift+F10 offers them for the column of the cursor as well. */
  menu: (close: () => void) => ReactNode
}
