import { useEffect, useRef, useState } from 'react'
import type { WalkState } from '../../../../shared/walk/walk-state.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useLocale } from '../../../app/state/locale.ts'
import { DiagramView } from '../../../editor/viewer/diagram-view.ts'
import { Button } from '../../../ui/button/button.tsx'

/** The diagram with the present shape ringed and the way walked drawn over it. Nobody can change it here. */
export function WalkPicture({ name, xml, state, current }: { name: string; xml: string; state: WalkState; current: string | null }) {
  const translate = useTranslate()
  const place = useRef<HTMLDivElement>(null)
  const { view, isUnreadable } = useView(xml, place)
  useEffect(() => {
    if (view === null) return
    const waiting = state.tokens.filter(({ id }) => id !== state.current).map(({ node }) => node)
    view.showTrail({ shapes: [...new Set(state.stops.map(({ node }) => node))], flows: [...state.walked], current, waiting })
    view.showSelection(current === null ? [] : [current])
    if (current !== null) view.reveal([current])
  }, [view, state, current])
  return (
    <section className="walk-picture" aria-label={translate('walk.picture', { name })}>
      <div ref={place} className="diagram-view walk-canvas" />
      {isUnreadable && <p className="walk-unreadable">{translate('walk.cannotShow')}</p>}
      {view !== null && (
        <Button className="walk-fit" look="bare" onPress={() => view.fit()}>
          {translate('walk.fit')}
        </Button>
      )}
    </section>
  )
}

function useView(xml: string, place: { current: HTMLDivElement | null }): { view: DiagramView | null; isUnreadable: boolean } {
  const [view, setView] = useState<DiagramView | null>(null)
  const [isUnreadable, setIsUnreadable] = useState(false)
  useEffect(() => {
    let isShown = true
    let opened: DiagramView | null = null
    let watch: ResizeObserver | null = null
    DiagramView.open(xml, { locale: useLocale.getState().locale }).then(
      (fresh) => {
        const element = place.current
        if (!isShown || element === null) return fresh.destroy()
        opened = fresh
        fresh.attach(element)
        fresh.showBeginning()
        watch = new ResizeObserver(() => fresh.resized())
        watch.observe(element)
        setView(fresh)
      },
      () => isShown && setIsUnreadable(true),
    )
    return () => {
      isShown = false
      watch?.disconnect()
      opened?.destroy()
    }
  }, [xml, place])
  return { view, isUnreadable }
}
