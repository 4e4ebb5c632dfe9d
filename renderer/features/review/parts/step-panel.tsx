import { client } from '../../../api/client.ts'
import { formatMoment } from '../../../app/i18n/format-moment.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useLocale } from '../../../app/state/locale.ts'
import { decider } from '../../../app/state/person.ts'
import { buttonClass } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { PinIcon } from '../../../ui/marks/pin-icon.tsx'
import { CommentForm } from '../../comments/comment-form.tsx'
import { CommentThread } from '../../comments/comment-thread.tsx'
import { changeReview } from '../use-review.ts'
import type { ReviewPanelProps } from '../review-layout.tsx'
import { PanelHead } from '../panel-head.tsx'

const choices = [
  { state: 'confirmed', key: '1' },
  { state: 'needs-change', key: '2' },
  { state: 'unconfirmed', key: '3' },
] as const

/** What is said of one step: whether it is right, and the comments on it. */
export function StepPanel({ place, procedure, view, entry, isReadOnly, onState, onMove }: ReviewPanelProps) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const { step, element } = entry
  const comments = view.comments.filter((comment) => comment.element === element)
  const send = async (text: string) => {
    const stored = await changeReview(place, () => client.review.comment({ ...place, element, text, author: decider() }))
    return stored !== undefined
  }
  return (
    <section className="review-panel" data-pane aria-label={translate('review.panel')}>
      <PanelHead view={view} entry={entry} onMove={onMove} />
      {/* Where nothing in it can take the focus, it is scrolled by keyboard itself. */}
      <div className="review-panel-body" tabIndex={isReadOnly ? 0 : undefined}>
        {step !== null && (
          <div className="review-states" role="group" aria-label={translate('review.column.state')}>
            {choices.map(({ state, key }) => (
              <button
                key={state}
                type="button"
                className={buttonClass({})}
                aria-pressed={step.state === state}
                aria-keyshortcuts={key}
                disabled={isReadOnly}
                onClick={() => onState(state)}
              >
                {state !== 'unconfirmed' && <PinIcon state={state} />}
                {translate(`review.state.${state}`)}
                <kbd>{key}</kbd>
              </button>
            ))}
          </div>
        )}
        {step?.isChangedSince === true && (
          <p className="review-changed">
            <Icon name="warning" />
            {translate('review.changedNote')}
          </p>
        )}
        {step !== null && step.decidedAt !== null && (
          <p className="review-decided">
            {step.person} {formatMoment(new Date(step.decidedAt), locale)}
          </p>
        )}
        {comments.length > 0 && (
          <ul className="review-comments" aria-label={translate('comments.tab')}>
            {comments.map((comment) => (
              <CommentThread key={comment.id} place={place} procedure={procedure} comment={comment} isReadOnly={isReadOnly} />
            ))}
          </ul>
        )}
        {!isReadOnly && entry.kind !== 'gone' && (
          <CommentForm
            draft={`comment:${place.flow}:${element}`}
            label={translate('comments.tab')}
            placeholder={translate('comments.writeHere')}
            action={translate('comments.send')}
            onSend={send}
          />
        )}
      </div>
    </section>
  )
}
