import { useEffect, useId, useRef, useState } from 'react'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import type { EditorPartProps } from '../../../document/editor-part.ts'
import { MarkDialog } from './mark-dialog.tsx'
import { ZoomFoot } from './zoom-foot.tsx'

/** The place where the diagram stands. The session comes and goes with this component, but lives on. */
export function DiagramPane({ onRelease, ...part }: EditorPartProps & { onRelease: () => void }) {
  const { document, session } = part
  const translate = useTranslate()
  const place = useRef<HTMLDivElement>(null)
  const help = useId()
  const [isMarkOpen, setIsMarkOpen] = useState(false)
  const [isByKey, setIsByKey] = useState(false)
  const isPointed = useRef(false)
  const label = translate('editor.canvas', { name: document.name })
  useEffect(() => {
    const element = place.current!
    session.attach(element)
    // What was chosen in the table meanwhile is brought into sight, with the words under it.
    const chosen = session.snapshot().selection.map(({ id }) => id)
    if (chosen.length > 0) session.select(chosen)
    const watch = new ResizeObserver(() => session.resized())
    watch.observe(element)
    return () => {
      watch.disconnect()
      session.detach()
    }
  }, [session])
  useEffect(() => session.describe(label, help), [session, label, help])
  return (
    <section className="diagram-pane" data-pane>
      <h2 className="visually-hidden">{label}</h2>
      <p id={help} className="visually-hidden">
        {translate('editor.canvasHelp')}
      </p>
      <div
        ref={place}
        className="diagram-canvas"
        data-by-key={isByKey || undefined}
        onPointerEnter={() => (isPointed.current = true)}
        onPointerLeave={() => (isPointed.current = false)}
        onPointerDown={() => setIsByKey(false)}
        onKeyDown={() => setIsByKey(true)}
        onFocus={() => setIsByKey(!isPointed.current)}
        onClickCapture={(event) => {
          if (!(event.target as Element).closest('.bjs-powered-by')) return
          event.preventDefault()
          event.stopPropagation()
          setIsMarkOpen(true)
        }}
        onPointerUp={onRelease}
        onKeyUp={(event) => event.key === 'Escape' && onRelease()}
        onBlur={(event) => {
          // Whoever turns elsewhere may close the window next: what is not stored yet goes off now.
          // Later, because the library itself takes over a name being typed when its field loses the focus.
          if (!event.currentTarget.contains(event.relatedTarget)) setTimeout(() => void document.flush())
        }}
      />
      <ZoomFoot {...part} />
      {isMarkOpen && <MarkDialog onClose={() => setIsMarkOpen(false)} />}
    </section>
  )
}
