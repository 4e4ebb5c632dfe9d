import { useEffect } from 'react'

/** Runs when the user comes back to this window: another one may have changed what is shown here. `run` stays the same between renderings. */
export function useWindowReturn(run: () => void): void {
  useEffect(() => {
    addEventListener('focus', run)
    return () => removeEventListener('focus', run)
  }, [run])
}
