import type { ReviewView } from '../../../../shared/contract/review.ts'
import { StatusItems } from '../../../app/frame/slots.tsx'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { confirmedCount } from '../review-entries.ts'

/** The status bar: how many steps are in which state, and the keys. */
export function ReviewStatus({ view, shown }: { view: ReviewView; shown: number }) {
  const translate = useTranslate()
  const confirmed = confirmedCount(view)
  const toChange = view.steps.filter(({ state, isChangedSince }) => state === 'needs-change' && !isChangedSince).length
  return (
    <StatusItems>
      <span>{translate('review.count.steps', { count: view.steps.length })}</span>
      <span>{translate('review.count.confirmed', { count: confirmed })}</span>
      <span>{translate('review.count.toChange', { count: toChange })}</span>
      <span>{translate('review.count.open', { count: view.steps.length - confirmed - toChange })}</span>
      <span className="grow" />
      <span>{translate('review.count.shown', { count: shown })}</span>
    </StatusItems>
  )
}
