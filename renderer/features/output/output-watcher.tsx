import { OccupiedDialog } from './parts/occupied-dialog.tsx'
import { useOutputWork } from './output-work.ts'

/** Asks on 手順と図 too, where an output begun there meets files of the same names. */
export function OutputWatcher() {
  const occupied = useOutputWork((state) => state.occupied)
  return occupied === null ? null : <OccupiedDialog writing={occupied} />
}
