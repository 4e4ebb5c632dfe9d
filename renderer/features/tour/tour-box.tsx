import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { Button } from '../../ui/button/button.tsx'
import { type Box, placeBeside } from './place-beside.ts'
import { endTour, moveTour } from './tour-state.ts'
import { tourStops } from './tour-stops.ts'
import './tour.css'

/** One stop: a frame around what it is about, and words beside it. Nothing is covered but what lies under the words; work goes on. */
export function TourBox({ stop }: { stop: number }) {
  const translate = useTranslate()
  const text = useId()
  const box = useRef<HTMLElement>(null)
  const { title, text: words, target } = tourStops[stop]!
  const measured = useMeasured(target, box)
  const frame = measured?.frame
  useFocus(box, stop)
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Escape') endTour()
    else if (event.key === 'ArrowRight') moveTour(1)
    else if (event.key === 'ArrowLeft') moveTour(-1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const isLast = stop === tourStops.length - 1
  return (
    <>
      {frame !== undefined && <div className="tour-frame" style={{ left: frame.left - 4, top: frame.top - 4, width: frame.width + 8, height: frame.height + 8 }} />}
      <section ref={box} className="tour-box" style={measured?.place ?? { left: 12, top: 96 }} aria-label={translate('tour.name')} data-pane onKeyDown={press}>
        <h2>
          {translate(title)}
          <span className="muted">{translate('tour.count', { at: stop + 1, count: tourStops.length })}</span>
        </h2>
        <p id={text}>{translate(words)}</p>
        <div className="tour-buttons">
          {!isLast && (
            <Button look="bare" onPress={endTour}>
              {translate('tour.end')}
            </Button>
          )}
          <span className="tour-space" />
          <Button isDisabled={stop === 0} onPress={() => moveTour(-1)}>
            {translate('tour.back')}
          </Button>
          <Button data-next aria-describedby={text} onPress={() => moveTour(1)}>
            {translate(isLast ? 'tour.done' : 'tour.next')}
          </Button>
        </div>
      </section>
    </>
  )
}

interface Measured {
  frame: Box
  place: { left: number; top: number }
}

/** Where the target and the words are in the window, also after the window or a splitter has moved them; null without a target. */
function useMeasured(target: string, box: { current: HTMLElement | null }): Measured | null {
  const [measured, setMeasured] = useState<Measured | null>(null)
  useLayoutEffect(() => {
    const element = document.querySelector(target)
    const measure = () => {
      if (element === null || box.current === null) return setMeasured(null)
      const frame = insideWindow(element.getBoundingClientRect())
      setMeasured({ frame, place: placeBeside(frame, box.current.getBoundingClientRect(), { width: innerWidth, height: innerHeight }) })
    }
    measure()
    const watch = new ResizeObserver(measure)
    if (element !== null) watch.observe(element)
    watch.observe(document.body)
    return () => watch.disconnect()
  }, [target, box])
  return measured
}

/** A part that reaches the edge of the window keeps its frame in sight. */
function insideWindow({ left, top, right, bottom }: DOMRect): Box {
  const [x, y] = [Math.max(left, 6), Math.max(top, 6)]
  return { left: x, top: y, width: Math.min(right, innerWidth - 6) - x, height: Math.min(bottom, innerHeight - 6) - y }
}

/** The way on has the focus at each stop; at the end it returns to where it was, as far as that is still there. */
function useFocus(box: { current: HTMLElement | null }, stop: number): void {
  const [before] = useState(() => document.activeElement)
  useEffect(() => box.current?.querySelector<HTMLElement>('[data-next]')?.focus(), [box, stop])
  useEffect(
    () => () => {
      const target = before instanceof HTMLElement && before.isConnected && before !== document.body ? before : document.querySelector<HTMLElement>('.editor-tools button')
      target?.focus()
    },
    [before],
  )
}
