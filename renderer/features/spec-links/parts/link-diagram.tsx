import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { reportError } from '../../../app/state/report-error.ts'
import { useDiagramView } from '../../../document/use-diagram-view.ts'
import type { StepDirection } from '../../../editor/viewer/walk-steps.ts'
import { Button } from '../../../ui/button/button.tsx'

const directions: Record<string, StepDirection> = { ArrowRight: 'next', ArrowLeft: 'previous', ArrowUp: 'up', ArrowDown: 'down' }

export interface LinkDiagramProps {
  project: string
  flow: string
  name: string
  /** How many functions (or forms) hang on each shape. */
  counts: ReadonlyMap<string, number>
  chosen: ReadonlySet<string>
  onChoose: (element: string | null, how: { add: boolean }) => void
}

/** The standard flow: numbers say how many functions a step has, rings stand on what is chosen. */
export function LinkDiagram({ project, flow, name, counts, chosen, onChoose }: LinkDiagramProps) {
  const translate = useTranslate()
  const hint = useId()
  const place = useRef<HTMLDivElement>(null)
  const view = useDiagramView(useText(project, flow), place, { choosesDocuments: true })
  const walked = useRef<string | null>(null)
  const pins = useMemo(() => [...counts].map(([element, count]) => ({ element, number: String(count), state: 'unconfirmed' as const, kind: 'step' as const })), [counts])
  useEffect(() => view?.listen({ onChoose, onMove: () => undefined, onSeen: () => undefined }), [view, onChoose])
  useEffect(() => view?.showPins(pins), [view, pins])
  useEffect(() => {
    view?.showSelection([...chosen])
    const last = [...chosen].at(-1)
    if (last !== undefined) view?.reveal([last])
    walked.current = last ?? walked.current
  }, [view, chosen])
  useEffect(() => view?.nameShapes((shape) => translate('specLinks.shapeTitle', { name: shape.name, count: counts.get(shape.element) ?? 0 })), [view, counts, translate])
  const walk = (event: KeyboardEvent) => {
    if (view === null || event.nativeEvent.isComposing || event.keyCode === 229 || event.ctrlKey || event.altKey || event.metaKey) return
    const direction = directions[event.key]
    const next = direction === undefined ? null : view.next(walked.current, direction)
    if (direction !== undefined && next !== null) {
      walked.current = next
      view.reveal([next])
      view.focus(next)
    } else if ((event.key === ' ' || event.key === 'Enter') && walked.current !== null) onChoose(walked.current, { add: event.shiftKey })
    else if (event.key === 'Escape') onChoose(null, { add: false })
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <section className="link-diagram" aria-label={translate('specLinks.diagram', { name })}>
      <div className="link-frame" data-pane>
        <div
          ref={place}
          className="link-canvas diagram-view"
          role="application"
          tabIndex={0}
          data-pane-focus=""
          aria-label={translate('specLinks.diagram', { name })}
          aria-describedby={hint}
          onKeyDown={walk}
        />
      </div>
      <div className="link-foot">
        <Button look="bare" onPress={() => view?.zoom(1)}>
          100%
        </Button>
        <Button look="bare" onPress={() => view?.fit()}>
          {translate('editor.zoomFit')}
        </Button>
        <span id={hint} className="visually-hidden">
          {translate('specLinks.diagramHint')}
        </span>
      </div>
    </section>
  )
}

/** The text of the flow; undefined while it is being read. */
function useText(project: string, flow: string): string | undefined {
  const [read, setRead] = useState<{ flow: string; xml: string } | null>(null)
  useEffect(() => {
    let isGone = false
    client.flow.text({ project, flow }).then(({ xml }) => !isGone && setRead({ flow, xml }), reportError)
    return () => {
      isGone = true
    }
  }, [project, flow])
  return read?.flow === flow ? read.xml : undefined
}
