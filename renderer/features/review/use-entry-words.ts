import { useMemo } from 'react'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import type { ReviewEntry } from './review-entries.ts'

/** How a line of the list is named, and what is said of it. */
export function useEntryWords() {
  const translate = useTranslate()
  return useMemo(() => {
    const name = ({ kind, name: given, step }: ReviewEntry) => {
      if (kind === 'whole') return translate('review.wholeFlow')
      if (kind === 'gone') return translate('review.goneStep', { name: given })
      return given === '' ? translate(`review.kind.${step?.kind ?? 'task'}`) : given
    }
    const state = ({ step }: ReviewEntry) => {
      if (step === null) return ''
      return translate(step.isChangedSince ? 'review.changedSinceConfirmed' : `review.state.${step.state}`)
    }
    const title = (entry: ReviewEntry) => {
      const parts = [entry.step === null ? '' : translate('review.step', { number: entry.step.number }), entry.step?.owner ?? '', name(entry), state(entry)]
      if (entry.comments > 0) parts.push(translate('review.comments', { count: entry.comments }))
      return parts.filter((part) => part !== '').join(translate('review.comma'))
    }
    return { name, state, title }
  }, [translate])
}
