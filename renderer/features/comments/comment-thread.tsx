import { useState } from 'react'
import type { ReviewComment } from '../../../shared/contract/review.ts'
import { reviewStates, type ReviewState } from '../../../shared/review/review-state.ts'
import { client } from '../../api/client.ts'
import { formatMoment } from '../../app/i18n/format-moment.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { useLocale } from '../../app/state/locale.ts'
import { keepDraft, readDraft } from '../../app/state/kept-draft.ts'
import { decider } from '../../app/state/person.ts'
import { Button } from '../../ui/button/button.tsx'
import { SelectField } from '../../ui/field/select-field.tsx'
import { PinIcon } from '../../ui/marks/pin-icon.tsx'
import { IssueDialog } from '../issues/issue-dialog.tsx'
import { changeReview, tellReview, type ReviewPlace } from '../review/use-review.ts'
import { CommentForm } from './comment-form.tsx'
import './comments.css'

export interface CommentThreadProps {
  place: ReviewPlace
  procedure: string
  comment: ReviewComment
  isReadOnly: boolean
  /** Where given, the step is named and leads to its shape. */
  onJump?: () => void
}

/** A comment with its answers and its state. */
export function CommentThread({ place, procedure, comment, isReadOnly, onJump }: CommentThreadProps) {
  const translate = useTranslate()
  const { id, number, state, element, elementName, isGone } = comment
  const drafts = { answer: `answer:${id}`, reword: `reword:${id}` }
  // What was begun before is there again, open.
  const [isAnswering, setAnswering] = useState(() => !isReadOnly && readDraft(drafts.answer) !== null)
  const [isRewording, setRewording] = useState(() => !isReadOnly && readDraft(drafts.reword) !== null)
  const [isMakingIssue, setMakingIssue] = useState(false)
  const settle = (wanted: ReviewState) => void changeReview(place, () => client.review.settle({ ...place, comment: id, state: wanted, person: decider() }))
  const answer = async (text: string) => {
    const stored = await changeReview(place, () => client.review.answer({ ...place, comment: id, text, author: decider() }))
    if (stored !== undefined) setAnswering(false)
    return stored !== undefined
  }
  const reword = async (text: string) => {
    const isKept = await changeReview(place, async () => {
      await client.review.reword({ ...place, comment: id, text })
      return true
    })
    if (isKept) setRewording(false)
    return isKept === true
  }
  const remove = async (which: string, text: string) => {
    const gone = await changeReview(place, async () => {
      await client.review.remove({ ...place, comment: which })
      return true
    })
    if (gone) tellReview(place, text)
  }
  // Closing the field by its button means: not this.
  const toggleAnswer = () => {
    if (isAnswering) keepDraft(drafts.answer, null)
    setAnswering(!isAnswering)
  }
  const toggleReword = () => {
    if (isRewording) keepDraft(drafts.reword, null)
    setRewording(!isRewording)
  }
  const stateName = (entry: ReviewState) => translate(`review.state.${entry}`)
  return (
    <li className="comment" data-gone={isGone || undefined}>
      <PinIcon state={state} number={number} label={translate('comments.pin', { number, state: stateName(state) })} />
      <div className="comment-body">
        {onJump !== undefined && (
          <div className="comment-step">
            {element === '' ? (
              <span>{translate('review.wholeFlow')}</span>
            ) : isGone ? (
              <span className="comment-gone">{translate('review.goneStep', { name: elementName })}</span>
            ) : (
              <Button look="link" onPress={onJump}>
                {elementName === '' ? translate('comments.unnamed') : elementName}
              </Button>
            )}
          </div>
        )}
        {isRewording ? (
          <CommentForm
            draft={drafts.reword}
            label={translate('comments.rewordOf', { number })}
            placeholder={translate('comments.writeHere')}
            action={translate('comments.keep')}
            initial={comment.text}
            autoFocus
            onSend={reword}
          />
        ) : (
          <p className="comment-text">{comment.text}</p>
        )}
        <Said author={comment.author} at={comment.createdAt} />
        {comment.answers.map((said) => (
          <div key={said.id} className="comment-answer">
            <p className="comment-text">{said.text}</p>
            <Said author={said.author} at={said.createdAt} />
            {!isReadOnly && (
              <Button look="bare" aria-label={translate('comments.removeAnswerOf', { text: said.text })} onPress={() => void remove(said.id, translate('comments.answerRemoved'))}>
                {translate('comments.remove')}
              </Button>
            )}
          </div>
        ))}
        {isAnswering && (
          <CommentForm
            draft={drafts.answer}
            label={translate('comments.answerTo', { number })}
            placeholder={translate('comments.answerHere')}
            action={translate('comments.send')}
            autoFocus
            onSend={answer}
          />
        )}
      </div>
      {!isReadOnly && (
        <div className="comment-actions">
          <SelectField
            label={translate('comments.stateOf', { number })}
            isLabelHidden
            isSmall
            value={state}
            choices={reviewStates.map((entry) => ({ id: entry, label: stateName(entry) }))}
            onChange={(wanted) => settle(wanted as ReviewState)}
          />
          <Button look="bare" aria-expanded={isAnswering} aria-label={translate('comments.answerTo', { number })} onPress={toggleAnswer}>
            {translate('comments.answer')}
          </Button>
          <Button look="bare" aria-expanded={isRewording} aria-label={translate('comments.rewordOf', { number })} onPress={toggleReword}>
            {translate('comments.reword')}
          </Button>
          <Button look="bare" aria-label={translate('comments.makeIssueOf', { number })} onPress={() => setMakingIssue(true)}>
            {translate('comments.makeIssue')}
          </Button>
          <Button look="bare" aria-label={translate('comments.removeOf', { number })} onPress={() => void remove(id, translate('comments.removed', { number }))}>
            {translate('comments.remove')}
          </Button>
        </div>
      )}
      {isMakingIssue && (
        <IssueDialog
          project={place.project}
          procedure={procedure}
          source={{ kind: 'comment', id, text: comment.text }}
          steps={element === '' ? [] : [{ flow: place.flow, element, name: elementName }]}
          onClose={() => setMakingIssue(false)}
        />
      )}
    </li>
  )
}

/** Who said it and when. */
function Said({ author, at }: { author: string; at: string }) {
  const locale = useLocale((state) => state.locale)
  return (
    <span className="comment-said">
      {author !== '' && <span>{author}</span>}
      <time dateTime={at}>{formatMoment(new Date(at), locale)}</time>
    </span>
  )
}
