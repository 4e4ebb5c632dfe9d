import { client } from '../../api/client.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { decider } from '../../app/state/person.ts'
import type { EditorPartProps } from '../../document/editor-part.ts'
import { useSnapshot } from '../../document/use-snapshot.ts'
import { changeReview, useReview } from '../review/use-review.ts'
import { CommentForm } from './comment-form.tsx'
import { CommentThread } from './comment-thread.tsx'

/** The drawer's tab コメント: what was said of the chosen shapes, or of all, and a line to say something. */
export function CommentsPanel({ document, session, procedure }: EditorPartProps) {
  const translate = useTranslate()
  const place = { project: document.project, flow: document.flow }
  const view = useReview(place)
  const { selection } = useSnapshot(session)
  const chosen = selection.length === 1 ? selection[0]! : null
  const registry = session.service('elementRegistry')
  const send = async (text: string) => {
    // The core names the step after what it has stored: the diagram goes first.
    await document.flush()
    const stored = await changeReview(place, () => client.review.comment({ ...place, element: chosen?.id ?? '', text, author: decider() }))
    return stored !== undefined
  }
  // What the diagram shows now counts, also what the core has not heard of yet.
  const comments = (view?.comments ?? []).map((comment) => {
    const shape = comment.element === '' ? undefined : registry.get(comment.element)
    const isGone = comment.element !== '' && shape === undefined
    return { ...comment, isGone, elementName: (shape?.businessObject.name ?? '') || comment.elementName }
  })
  const ofChosen = comments.filter(({ element }) => element === chosen?.id)
  const rest = comments.filter(({ element, isGone }) => element !== chosen?.id && !isGone)
  const gone = comments.filter(({ isGone }) => isGone)
  const list = (shown: typeof comments) =>
    shown.map((comment) => (
      <CommentThread
        key={comment.id}
        place={place}
        procedure={procedure.id}
        comment={comment}
        isReadOnly={document.isReadOnly}
        onJump={() => session.select([comment.element])}
      />
    ))
  const about = chosen === null ? translate('review.wholeFlow') : chosen.name || translate('comments.unnamed')
  return (
    <div className="comments-panel">
      {!document.isReadOnly && (
        <CommentForm
          draft={`comment:${place.flow}`}
          label={translate('comments.commentOn', { name: about })}
          placeholder={translate('comments.writeHere')}
          action={translate('comments.send')}
          onSend={send}
        />
      )}
      {view !== undefined && comments.length === 0 && <p className="comments-empty">{translate('comments.empty')}</p>}
      <ul aria-label={translate('comments.tab')}>
        {list(ofChosen)}
        {list(rest)}
      </ul>
      {gone.length > 0 && (
        <>
          <h3 className="comments-heading">{translate('comments.gone')}</h3>
          <ul aria-label={translate('comments.gone')}>{list(gone)}</ul>
        </>
      )}
    </div>
  )
}

/** How many comments are not settled yet; null while there is none at all. */
export function useCommentCount({ document }: EditorPartProps): number | null {
  const view = useReview({ project: document.project, flow: document.flow })
  return view === undefined || view.comments.length === 0 ? null : view.comments.filter(({ state }) => state !== 'confirmed').length
}
