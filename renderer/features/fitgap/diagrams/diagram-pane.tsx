import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { AnalysisRow } from '../../../../shared/contract/analysis.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useLocale } from '../../../app/state/locale.ts'
import { reportError } from '../../../app/state/report-error.ts'
import { DiagramView, type SeenPart } from '../../../editor/viewer/diagram-view.ts'
import type { PanePair, PaneSide } from '../../../editor/viewer/pane-pair.ts'
import type { StepDirection } from '../../../editor/viewer/walk-steps.ts'
import { filterRows } from '../comparison/row-filter.ts'
import { useRowWords } from '../comparison/row-words.ts'
import { goToShape } from '../comparison/select-rows.ts'
import { sideWords } from '../comparison/side-words.ts'
import { useComparison, useComparisonState } from '../comparison/use-comparison.ts'
import { pickShape } from '../correct/pick-shapes.ts'
import { useDecisions } from '../detail/use-decisions.ts'
import { marksOfRows } from './marks-of-rows.ts'
import { PaneOverview } from './pane-overview.tsx'

const directions: Record<string, StepDirection> = { ArrowRight: 'next', ArrowLeft: 'previous', ArrowUp: 'up', ArrowDown: 'down' }

/** One diagram with its marks: head, canvas, and a foot in which the bpmn.io mark stays free. */
export function DiagramPane({ side, pair, head }: { side: PaneSide; pair: PanePair; head: ReactNode }) {
  const translate = useTranslate()
  const comparison = useComparison()
  const decisions = useDecisions()
  const hint = useId()
  const flow = useComparisonState((state) => (side === 'left' ? state.view.subject : state.view.reference))
  const place = useRef<HTMLDivElement>(null)
  const { view, seen } = useDiagramView(side, flow.xml, place, pair)
  useMarks(view, side)
  useRings(view, side)

  const walk = (event: KeyboardEvent) => {
    if (view === null || event.nativeEvent.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey) return
    const { state } = comparison
    const own = currentShape(state, side)
    const direction = directions[event.key]
    if (direction !== undefined) {
      event.preventDefault()
      event.stopPropagation()
      const next = view.next(own, direction)
      if (next === null) return
      view.reveal([next])
      view.focus(next)
      goToShape(comparison, side, next, event.shiftKey)
    } else if ((event.code === 'Space' || event.key === 'Enter') && own !== null) {
      event.preventDefault()
      if (state.picks !== null) pickShape(comparison, side, own)
      else decisions.openDetail()
    } else if (event.key === 'Escape' && state.picks !== null) {
      event.preventDefault()
      comparison.set({ picks: null })
    }
  }
  return (
    <section className={`diagram-pane diagram-pane--${side}`} aria-label={`${translate(`app.kind.${flow.kind}`)} ${flow.name}`}>
      {head}
      <div className="diagram-frame" data-pane={side}>
        <div
          ref={place}
          className="diagram-view diagram-place"
          role="application"
          tabIndex={0}
          data-pane-focus=""
          aria-label={translate('compare.diagramOf', { kind: translate(`app.kind.${flow.kind}`), name: flow.name || flow.municipalityName })}
          aria-describedby={hint}
          onKeyDown={walk}
        />
      </div>
      <div className="pane-foot">
        <span id={hint} className="visually-hidden">
          {translate('compare.diagramHint')}
        </span>
        {seen !== null && <PaneOverview seen={seen} />}
      </div>
    </section>
  )
}

/** The diagram of a pane while the pane is shown; opened again when its text changes. */
function useDiagramView(side: PaneSide, xml: string, place: React.RefObject<HTMLDivElement | null>, pair: PanePair) {
  const comparison = useComparison()
  const locale = useLocale((state) => state.locale)
  const [view, setView] = useState<DiagramView | null>(null)
  const [seen, setSeen] = useState<SeenPart | null>(null)
  useEffect(() => {
    let isGone = false
    let opened: DiagramView | null = null
    const frame = place.current
    if (frame === null) return
    const show = (part: SeenPart) => {
      setSeen(part)
      if (side === 'left' && comparison.state.scale !== part.scale) comparison.set({ scale: part.scale })
    }
    DiagramView.open(xml, { locale }).then((diagram) => {
      if (isGone) return diagram.destroy()
      opened = diagram
      diagram.attach(frame)
      diagram.showBeginning()
      diagram.listen({
        onChoose: (element, { add }) => {
          if (element === null) return
          if (comparison.state.picks !== null) pickShape(comparison, side, element)
          goToShape(comparison, side, element, add)
        },
        onMove: (movement, options) => pair.moved(side, movement, options),
        onSeen: show,
      })
      show(diagram.seen())
      pair.set(side, diagram)
      setView(diagram)
    }, reportError)
    const watcher = new ResizeObserver(() => opened?.resized())
    watcher.observe(frame)
    return () => {
      isGone = true
      watcher.disconnect()
      pair.set(side, null)
      setView(null)
      opened?.destroy()
    }
  }, [side, xml, locale, place, pair, comparison])
  return { view, seen }
}

function useMarks(view: DiagramView | null, side: PaneSide): void {
  const translate = useTranslate()
  const rows = useComparisonState((state) => state.view.rows)
  const filter = useComparisonState((state) => state.filter)
  const subject = useComparisonState((state) => state.view.subject)
  const reference = useComparisonState((state) => state.view.reference)
  const { shapeTitle, plainTitle } = useRowWords(useMemo(() => sideWords({ subject, reference }, translate), [subject, reference, translate]))
  useEffect(() => {
    if (view === null) return
    view.showMarks(marksOfRows(filterRows(rows, filter), side))
  }, [view, rows, filter, side])
  useEffect(() => {
    if (view === null) return
    const titles = new Map(
      rows.flatMap((row) => (side === 'left' ? row.asis : row.standard).map(({ element }) => [element, shapeTitle(row, side, element)] as const)),
    )
    view.nameShapes((shape) => titles.get(shape.element) ?? plainTitle(shape))
  }, [view, rows, side, shapeTitle, plainTitle])
}

/** Rings stand on both sides at once: on the steps of the selected rows, or on what is picked for linking. */
function useRings(view: DiagramView | null, side: PaneSide): void {
  const rows = useComparisonState((state) => state.view.rows)
  const selected = useComparisonState((state) => state.selected)
  const current = useComparisonState((state) => state.row)
  const shape = useComparisonState((state) => state.shape)
  const picks = useComparisonState((state) => state.picks)
  useEffect(() => {
    if (view === null) return
    const ofRows = rows.filter(({ key }) => selected.has(key)).flatMap((row) => (side === 'left' ? row.asis : row.standard).map(({ element }) => element))
    const alone = shape !== null && shape.side === side && !ofRows.includes(shape.element) ? [shape.element] : []
    view.showSelection(picks === null ? [...ofRows, ...alone] : picks[side])
  }, [view, rows, selected, shape, picks, side])
  const shown = useRef<{ view: DiagramView; row: string | null } | null>(null)
  useEffect(() => {
    if (view === null) return
    // A diagram opens at the beginning of its flow unless the user came for a certain row.
    const isFirst = shown.current?.view !== view
    shown.current = { view, row: current }
    if (isFirst && current === rows[0]?.key) return
    view.reveal(stepsNear(rows, current, side))
    // Only a new row moves the diagram, never a new reading of the same row.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [view, current, side])
}

/** The shape the keyboard walks on from: the one chosen on this side, else the first step of the current row. */
function currentShape(state: ReturnType<typeof useComparison>['state'], side: PaneSide): string | null {
  if (state.shape?.side === side) return state.shape.element
  const row = state.view.rows.find(({ key }) => key === state.row)
  return (side === 'left' ? row?.asis : row?.standard)?.[0]?.element ?? null
}

/** The steps of a row on one side; where it has none there, those of the nearest row before it, so that both panes show the same stretch. */
function stepsNear(rows: readonly AnalysisRow[], row: string | null, side: PaneSide): string[] {
  const before = rows.slice(0, rows.findIndex(({ key }) => key === row) + 1)
  const near = before.findLast(({ asis, standard }) => (side === 'left' ? asis : standard).length > 0)
  return (side === 'left' ? near?.asis : near?.standard)?.map(({ element }) => element) ?? []
}
