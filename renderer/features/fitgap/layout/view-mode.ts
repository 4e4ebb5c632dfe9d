import { useEffect, useState } from 'react'
import { isSmallWindow } from './remembered-layout.ts'

/** What a small window shows: the table, both, or the diagrams. */
export type ViewMode = 'table' | 'both' | 'diagrams'

/** `small`: the user chooses between table and diagrams. `wide`: the panel takes the full height at the right. */
export type WindowSize = 'small' | 'usual' | 'wide'

/** The size of the window; follows it. */
export function useWindowSize(): WindowSize {
  const [size, setSize] = useState(measure)
  useEffect(() => {
    const follow = () => setSize(measure())
    addEventListener('resize', follow)
    return () => removeEventListener('resize', follow)
  }, [])
  return size
}

function measure(): WindowSize {
  return isSmallWindow() ? 'small' : window.innerWidth >= 1600 ? 'wide' : 'usual'
}
