import type { ReactNode } from 'react'

/** What a cell shows where more than its text is to be seen, and the same in words for screen readers. */
export interface GridContent {
  shown: ReactNode
  text: string
}
