import { useEffect } from 'react'
import { keepBeforeClosing } from '../../app/state/before-closing.ts'
import type { FitGapTable } from './fit-gap-table.ts'

const opened = new Set<FitGapTable>()

/** Whatever field is being typed in, of the grid or of the panel, takes its text over when it loses the focus. */
function completeTyping(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

// A project is not closed while something typed into its tables is on its way.
keepBeforeClosing(async (project) => {
  const own = [...opened].filter((table) => table.key.project === project)
  if (own.length > 0) completeTyping()
  for (const table of own) await table.settle()
})

/** While a table is open, a page that is left with a word half typed, or with changes on their way, asks first and stores them meanwhile. */
export function useLeaving(table: FitGapTable | null): void {
  useEffect(() => {
    if (table === null) return
    const leave = (event: BeforeUnloadEvent) => {
      completeTyping()
      if (table.isStoring) event.preventDefault()
    }
    opened.add(table)
    addEventListener('beforeunload', leave)
    return () => {
      removeEventListener('beforeunload', leave)
      // What is still on its way is waited for when the project is closed.
      void table.settle().finally(() => opened.delete(table))
    }
  }, [table])
}
