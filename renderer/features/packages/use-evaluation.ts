import type { EvaluationView } from '../../../shared/contract/packages.ts'
import { client } from '../../api/client.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { serveViews } from '../../app/state/served-views.ts'
import { useSession } from '../../app/state/session.ts'
import { showToast } from '../../app/state/toasts.ts'

/** A 業務 of an open project. */
export interface PackagePlace {
  project: string
  area: string
}

const evaluations = serveViews<PackagePlace, EvaluationView | null>(async ({ project, area }, locale) => {
  const listed = await client.packages.list({ project })
  const known = listed.evaluations.find((entry) => entry.area === area)?.id
  const isReadOnly = useSession.getState().project?.isReadOnly ?? false
  if (known === undefined && isReadOnly) return null
  const evaluation = known ?? (await client.packages.openEvaluation({ project, area })).evaluation
  return client.packages.evaluation({ project, evaluation, locale })
})

/** The evaluation of a 業務; undefined until it has been read, null where there is none and none can be made (read-only). */
export function useEvaluation(place: PackagePlace): EvaluationView | null | undefined {
  return evaluations.use(place)
}

/**
 * Makes one change: what is shown becomes `expected` at once, and then what the core made of it. Its result, or undefined where it failed and
 * was reported; then everything is read again.
 */
export function changeEvaluation<Result>(place: PackagePlace, change: () => Promise<Result>, expected?: (view: EvaluationView) => EvaluationView): Promise<Result | undefined> {
  return evaluations.change(place, change, expected)
}

/** Takes the last change of the packages back, or carries it out again, and says which it was. */
export function stepEvaluation(place: PackagePlace, direction: 'undo' | 'redo'): Promise<void> {
  return evaluations.step(place, direction, async (step) => (direction === 'undo' ? (await client.packages.undo(step)).undone : (await client.packages.redo(step)).redone))
}

/** Says what happened, with 元に戻す. */
export function tellPackages(place: PackagePlace, text: string): void {
  showToast({ text, action: { label: currentTranslate()('app.undo'), run: () => void stepEvaluation(place, 'undo') } })
}
