import { useCallback, useEffect, useState } from 'react'
import { StatusItems, Tools } from '../../app/frame/slots.tsx'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { Segments } from '../../ui/field/segments.tsx'
import { ComparisonCommands } from './comparison-commands.tsx'
import { useComparisonState } from './comparison/use-comparison.ts'
import { useSelectedStepsInAddress } from './comparison/use-selected-steps.ts'
import { CorrectBar } from './correct/correct-bar.tsx'
import { CorrectToggle } from './correct/correct-toggle.tsx'
import { DetachedJudgements } from './detached/detached-judgements.tsx'
import { DetailPanel } from './detail/detail-panel.tsx'
import { DiagramPanes } from './diagrams/diagram-panes.tsx'
import { ZoomMenu } from './diagrams/zoom-menu.tsx'
import { PanePair } from '../../editor/viewer/pane-pair.ts'
import { FilterBar } from './grid/filter-bar.tsx'
import { focusGrid } from './grid/focus-grid.ts'
import { FitGapGrid } from './grid/fitgap-grid.tsx'
import { rememberedShare, rememberShare, usualShare } from './layout/remembered-layout.ts'
import { Splitter } from '../../ui/split/splitter.tsx'
import { useWindowSize, type ViewMode } from './layout/view-mode.ts'
import { Legend } from './legend/legend.tsx'
import { DifferenceSteps } from './legend/difference-steps.tsx'
import type { FlowPair } from './pair/flow-pair.ts'
import { StatusCounts } from './status/status-counts.tsx'

/** The open comparison: legend, two diagrams, table, panel, status bar. `takesFocus`: the user just chose the pair and goes on in the table. */
export function ComparisonScreen({ pair, takesFocus, onChoose }: { pair: FlowPair; takesFocus: boolean; onChoose: (pair: FlowPair) => void }) {
  const translate = useTranslate()
  const [panes] = useState(() => new PanePair())
  const [share, setShare] = useState(rememberedShare)
  const [tableWidth, setTableWidth] = useState(990)
  const [mode, setMode] = useState<ViewMode>('both')
  const size = useWindowSize()
  const isSmall = size === 'small'
  const shown = isSmall ? mode : 'both'
  const isDetailOpen = useComparisonState((state) => state.isDetailOpen)
  const isCorrecting = useComparisonState((state) => state.picks !== null)
  useSelectedStepsInAddress()
  useEffect(() => {
    if (!takesFocus) return
    // The dialog or menu in which the pair was chosen gives its focus back first, to a button that is gone.
    const timer = setTimeout(() => (document.activeElement ?? document.body) === document.body && focusGrid(), 50)
    return () => clearTimeout(timer)
  }, [takesFocus])
  const moveLine = useCallback((percent: number) => {
    setShare(percent)
    rememberShare(percent)
  }, [])
  return (
    <div className="fitgap" data-mode={shown}>
      <ComparisonCommands panes={panes} />
      <DetachedJudgements />
      <Tools>
        <section className="fitgap-tools" aria-label={translate('compare.tools')}>
          <Legend />
          <span className="separator" />
          <DifferenceSteps />
          <span className="grow" />
          {isSmall && (
            <Segments
              label={translate('compare.view')}
              value={mode}
              choices={[
                { id: 'table', label: translate('compare.view.table') },
                { id: 'both', label: translate('compare.view.both') },
                { id: 'diagrams', label: translate('compare.view.diagrams') },
              ]}
              onChange={setMode}
            />
          )}
          <CorrectToggle />
          <ZoomMenu panes={panes} />
        </section>
      </Tools>
      {isCorrecting && <CorrectBar />}
      <div className="fitgap-body">
        <div className="fitgap-parts" style={{ '--share': `${share}%` } as React.CSSProperties}>
          {shown !== 'table' && <DiagramPanes panes={panes} pair={pair} onChoose={onChoose} />}
          {shown === 'both' && (
            <Splitter label={translate('compare.splitHeight')} orientation="horizontal" value={share} usual={usualShare} onChange={moveLine} />
          )}
          {shown !== 'diagrams' && (
            <div className="fitgap-low">
              <section className="fitgap-table" aria-label={translate('compare.table')}>
                <FilterBar />
                <div className="fitgap-grid-frame" data-pane="grid">
                  <FitGapGrid onWidth={setTableWidth} />
                </div>
              </section>
              {isDetailOpen && size !== 'wide' && <DetailPanel />}
            </div>
          )}
        </div>
        {isDetailOpen && size === 'wide' && <DetailPanel />}
      </div>
      <StatusItems>
        <StatusCounts tableWidth={tableWidth} />
      </StatusItems>
    </div>
  )
}
