import { useRoute } from '../state/navigation.ts'
import { tabsOf } from '../routes.tsx'
import { PlaceTabs } from './place-tabs.tsx'
import { Slot } from './slots.tsx'

/** Row 2: the tabs of the place at the left, its commands at the right. */
export function PlaceBar() {
  return (
    <div className="place-bar">
      <PlaceTabs tabs={tabsOf(useRoute())} />
      <Slot name="commands" className="place-commands" />
    </div>
  )
}
