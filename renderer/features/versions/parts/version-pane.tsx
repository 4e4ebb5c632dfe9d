import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { ToldChange } from '../../../../shared/contract/versions.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useLocale } from '../../../app/state/locale.ts'
import { reportError } from '../../../app/state/report-error.ts'
import { DiagramView } from '../../../editor/viewer/diagram-view.ts'
import type { PanePair, PaneSide } from '../../../editor/viewer/pane-pair.ts'
import { marksOfChanges } from '../change-marks.ts'

interface VersionPaneProps {
  side: PaneSide
  panes: PanePair
  head: ReactNode
  /** Null while it is being read. */
  xml: string | null
  changes: readonly ToldChange[]
  chosen: string | null
  onChoose: (element: string) => void
}

/** One version with the marks of the difference; both panes move together. */
export function VersionPane({ side, panes, head, xml, changes, chosen, onChoose }: VersionPaneProps) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const place = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<DiagramView | null>(null)
  useEffect(() => {
    const frame = place.current
    if (xml === null || frame === null) return
    let isGone = false
    let opened: DiagramView | null = null
    DiagramView.open(xml, { locale }).then((diagram) => {
      if (isGone) return diagram.destroy()
      opened = diagram
      diagram.attach(frame)
      diagram.showBeginning()
      diagram.listen({
        onChoose: (element) => element !== null && onChoose(element),
        onMove: (movement, options) => panes.moved(side, movement, options),
        onSeen: () => undefined,
      })
      panes.set(side, diagram)
      setView(diagram)
    }, reportError)
    const watcher = new ResizeObserver(() => opened?.resized())
    watcher.observe(frame)
    return () => {
      isGone = true
      watcher.disconnect()
      panes.set(side, null)
      setView(null)
      opened?.destroy()
    }
  }, [xml, locale, side, panes, onChoose])
  useEffect(() => view?.showMarks(marksOfChanges(changes, side)), [view, changes, side])
  useEffect(() => {
    if (chosen === null) return
    view?.showSelection([chosen])
    view?.reveal([chosen])
  }, [view, chosen])
  return (
    <div className="version-pane">
      <div className="version-pane-head">{head}</div>
      <div
        ref={place}
        className="diagram-view version-diagram"
        role="application"
        tabIndex={0}
        aria-label={translate(side === 'left' ? 'versions.before' : 'versions.after')}
        aria-roledescription={translate('versions.diagramHint')}
      />
      <div className="version-pane-foot" />
    </div>
  )
}
