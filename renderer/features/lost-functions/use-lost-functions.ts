import type { LostFunctionsView } from '../../../shared/contract/lost-functions.ts'
import { client } from '../../api/client.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { serveViews } from '../../app/state/served-views.ts'
import { showToast } from '../../app/state/toasts.ts'

/** A 業務 of an open project. */
export interface LostPlace {
  project: string
  area: string
}

type Write = Parameters<typeof client.lostFunctions.write>[0]
export type LostChange = Pick<Write, 'customisations' | 'lost'>

const lost = serveViews<LostPlace, LostFunctionsView>((place, locale) => client.lostFunctions.view({ ...place, locale }))

/** What a 業務 loses; undefined until it has been read. */
export function useLostFunctions(place: LostPlace): LostFunctionsView | undefined {
  return lost.use(place)
}

/** Writes changes of both lists as one undo step; what is shown becomes `expected` at once. */
export function writeLost(place: LostPlace, change: LostChange, expected?: (view: LostFunctionsView) => LostFunctionsView): Promise<unknown> {
  return lost.change(place, () => client.lostFunctions.write({ ...place, ...change }), expected)
}

/** Takes the last change back, or carries it out again, and says which it was. */
export function stepLost(place: LostPlace, direction: 'undo' | 'redo'): Promise<void> {
  return lost.step(place, direction, async (step) => (direction === 'undo' ? (await client.lostFunctions.undo(step)).undone : (await client.lostFunctions.redo(step)).redone))
}

/** Says what happened, with 元に戻す. */
export function tellLost(place: LostPlace, text: string): void {
  showToast({ text, action: { label: currentTranslate()('app.undo'), run: () => void stepLost(place, 'undo') } })
}
