import { useEffect, useMemo } from 'react'
import { commentPins } from '../../../shared/review/pin-marks.ts'
import type { EditorPartProps } from '../../document/editor-part.ts'
import { useSnapshot } from '../../document/use-snapshot.ts'
import { PinLayer } from '../../editor/marks/pin-layer.ts'
import { useReview } from '../review/use-review.ts'

/** Keeps the pins of the comments on the shapes of the open diagram. */
export function CommentPins({ document, session }: EditorPartProps) {
  const view = useReview({ project: document.project, flow: document.flow })
  const { changeCount, zoom } = useSnapshot(session)
  const layer = useMemo(() => new PinLayer(session.service('canvas'), session.service('elementRegistry'), { besideKinds: true }), [session])
  const pins = useMemo(() => (view === undefined ? [] : commentPins({ comments: view.comments.map((comment) => ({ ...comment, isGone: false })) })), [view])
  useEffect(() => layer.show(pins), [layer, pins, changeCount])
  useEffect(() => layer.zoomed(zoom), [layer, zoom])
  useEffect(() => {
    const bus = session.service('eventBus')
    const planeChanged = () => layer.planeChanged()
    bus.on('root.set', planeChanged)
    return () => bus.off('root.set', planeChanged)
  }, [session, layer])
  return null
}
