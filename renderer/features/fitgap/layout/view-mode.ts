import { useEffect, useState } from 'react'
import { isSmallWindow } from './remembered-layout.ts'

/** What a small window shows: the table, both, or the diagrams. */
export type ViewMode = 'table' | 'both' | 'diagrams'

/** Whether the window is so small that the user chooses between table and diagrams; follows its size. */
export function useSmallWindow(): boolean {
  const [isSmall, setIsSmall] = useState(isSmallWindow)
  useEffect(() => {
    const measure = () => setIsSmall(isSmallWindow())
    addEventListener('resize', measure)
    return () => removeEventListener('resize', measure)
  }, [])
  return isSmall
}
