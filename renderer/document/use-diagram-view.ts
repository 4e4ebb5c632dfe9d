import { useEffect, useState, type RefObject } from 'react'
import { useLocale } from '../app/state/locale.ts'
import { reportError } from '../app/state/report-error.ts'
import { DiagramView, type DiagramViewOptions } from '../editor/viewer/diagram-view.ts'

/**
 * A diagram to be looked at while its place is shown; opened again when its text changes, and closed with the place.
 * @param xml undefined until it has been read.
 * @returns null while nothing is drawn.
 */
export function useDiagramView(xml: string | undefined, place: RefObject<HTMLElement | null>, { choosesDocuments }: Omit<DiagramViewOptions, 'locale'> = {}): DiagramView | null {
  const locale = useLocale((state) => state.locale)
  const [view, setView] = useState<DiagramView | null>(null)
  useEffect(() => {
    const frame = place.current
    if (xml === undefined || frame === null) return
    let isGone = false
    let opened: DiagramView | null = null
    DiagramView.open(xml, { locale, choosesDocuments }).then((diagram) => {
      if (isGone) return diagram.destroy()
      opened = diagram
      diagram.attach(frame)
      diagram.showBeginning()
      setView(diagram)
    }, reportError)
    const watcher = new ResizeObserver(() => opened?.resized())
    watcher.observe(frame)
    return () => {
      isGone = true
      watcher.disconnect()
      setView(null)
      opened?.destroy()
    }
  }, [xml, locale, choosesDocuments, place])
  return view
}
