import { useEffect, useRef, type ReactNode } from 'react'
import { useRoute } from '../state/navigation.ts'
import { MessageBars } from './message-bars.tsx'
import { PlaceBar } from './place-bar.tsx'
import { PlaceHeading } from './place-heading.tsx'
import { ReadOnlyBar } from './read-only-bar.tsx'
import { SaveFailedBar } from './save-failed-bar.tsx'
import { Slot } from './slots.tsx'
import { ToastRegion } from './toast-region.tsx'
import { TopBar } from './top-bar.tsx'
import './frame.css'

/** What stands around every screen: rows 1 to 3, messages, status bar, toast. The page itself never scrolls. */
export function Frame({ children }: { children: ReactNode }) {
  const route = useRoute()
  const main = useFocusOnNewScreen()
  const isPlace = route.screen === 'project' || route.screen === 'procedure' || route.screen === 'import'
  return (
    <div className="frame">
      <TopBar />
      {isPlace && <PlaceBar />}
      {isPlace && <ReadOnlyBar />}
      {isPlace && <SaveFailedBar />}
      <MessageBars />
      {isPlace && <Slot name="tools" className="tools" />}
      <main ref={main} className="screen" tabIndex={-1}>
        {isPlace && <PlaceHeading />}
        {children}
      </main>
      <footer className="status-bar">
        <Slot name="status" className="status-items" />
      </footer>
      <ToastRegion />
    </div>
  )
}

/** Where the focus was on something that went away with the screen before, it goes to the new screen, not to the top of the page. */
function useFocusOnNewScreen() {
  const main = useRef<HTMLElement>(null)
  const route = useRoute()
  const place = `${route.screen} ${'tab' in route ? route.tab : ''} ${'procedure' in route ? route.procedure : ''}`
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) main.current?.focus({ preventScroll: true })
  }, [place])
  return main
}
