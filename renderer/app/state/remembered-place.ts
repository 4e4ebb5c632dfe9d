import { client } from '../../api/client.ts'
import { useNavigation } from './navigation.ts'

/** Milliseconds after which a place counts as one where the user stayed. */
const settled = 800

let waiting: { timer: ReturnType<typeof setTimeout>; send: () => void } | null = null
let sending: Promise<unknown> = Promise.resolve()

/** Tells the core, after a moment, where the user is; a later place takes the turn of an earlier one. */
export function rememberPlace(place: { project: string; route: string; place: string }): void {
  clearTimeout(waiting?.timer)
  const send = () => {
    waiting = null
    // Remembering a place is a convenience: where it fails, nothing the user did is lost.
    sending = client.project.remember(place).catch(() => undefined)
  }
  waiting = { timer: setTimeout(send, settled), send }
}

/** Resolves once the place left last is known to the core, so that a list read afterwards shows it. */
export async function placeRemembered(): Promise<void> {
  await sending
}

// Whoever leaves the project within the moment must still find the way back to that place.
useNavigation.subscribe(({ route }) => {
  if ('project' in route || waiting === null) return
  clearTimeout(waiting.timer)
  waiting.send()
})
