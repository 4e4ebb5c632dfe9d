import { useEffect } from 'react'
import { setSelection, useNavigation } from '../../app/state/navigation.ts'
import type { DiagramSession } from '../../editor/session/diagram-session.ts'

/** More than this many at once is a way to move or delete them, not a place to come back to. */
const most = 20

/** Keeps the chosen steps in the address, so that they survive every change of tab, and takes up those it names. */
export function useSelectionInAddress(session: DiagramSession): void {
  useEffect(() => {
    const take = () => {
      const { route } = useNavigation.getState()
      if (route.screen !== 'procedure' || route.selection.length === 0) return
      const chosen = session.snapshot().selection.map(({ id }) => id)
      if (route.selection.join() !== chosen.join()) session.select(route.selection)
    }
    take()
    const tell = () => {
      const { selection } = session.snapshot()
      setSelection(selection.length > most ? [] : selection.map(({ id }) => id))
    }
    const stopTelling = session.subscribe(tell)
    const stopTaking = useNavigation.subscribe(take)
    return () => {
      stopTelling()
      stopTaking()
    }
  }, [session])
}
