import { useEffect, useId, useRef } from 'react'
import type { PinMark } from '../../../../shared/review/pin-marks.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useDiagramView } from '../../../document/use-diagram-view.ts'
import type { StepDirection } from '../../../editor/viewer/walk-steps.ts'
import { Button } from '../../../ui/button/button.tsx'
import { useEntryWords } from '../use-entry-words.ts'
import type { ReviewEntry } from '../review-entries.ts'

const directions: Record<string, StepDirection> = { ArrowRight: 'next', ArrowLeft: 'previous', ArrowUp: 'up', ArrowDown: 'down' }

export interface ReviewDiagramProps {
  /** Undefined until it has been read. */
  xml: string | undefined
  name: string
  pins: readonly PinMark[]
  entry: ReviewEntry
  entries: readonly ReviewEntry[]
  onChoose: (element: string) => void
}

/** The diagram, to be looked at: pins with place and state, a ring around the step that is looked at. */
export function ReviewDiagram({ xml, name, pins, entry, entries, onChoose }: ReviewDiagramProps) {
  const translate = useTranslate()
  const words = useEntryWords()
  const hint = useId()
  const place = useRef<HTMLDivElement>(null)
  const view = useDiagramView(xml, place)
  const { element } = entry
  useEffect(() => view?.listen({ onChoose: (id) => id !== null && onChoose(id), onMove: () => undefined, onSeen: () => undefined }), [view, onChoose])
  useEffect(() => view?.showPins(pins), [view, pins])
  useEffect(() => {
    view?.showSelection(element === '' ? [] : [element])
    if (element !== '') view?.reveal([element])
  }, [view, element])
  useEffect(() => {
    const titles = new Map(entries.map((line) => [line.element, words.title(line)]))
    view?.nameShapes((shape) => titles.get(shape.element) ?? shape.name)
  }, [view, entries, words])
  return (
    <section className="review-diagram" aria-label={translate('review.diagramOf', { name })}>
      <div className="review-frame" data-pane>
        <div
          ref={place}
          className="review-canvas"
          role="application"
          tabIndex={0}
          data-pane-focus=""
          aria-label={translate('review.diagramOf', { name })}
          aria-describedby={hint}
          onKeyDown={(event) => {
            const direction = directions[event.key]
            if (view === null || direction === undefined || event.ctrlKey || event.altKey || event.metaKey) return
            event.preventDefault()
            event.stopPropagation()
            const next = view.next(element === '' ? null : element, direction)
            if (next === null) return
            onChoose(next)
            view.focus(next)
          }}
        />
      </div>
      <div className="review-foot">
        <Button look="bare" onPress={() => view?.zoom(1)}>
          100%
        </Button>
        <Button look="bare" onPress={() => view?.fit()}>
          {translate('editor.zoomFit')}
        </Button>
        <span id={hint} className="visually-hidden">
          {translate('review.diagramHint')}
        </span>
      </div>
    </section>
  )
}
