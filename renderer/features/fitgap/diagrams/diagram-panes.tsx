import { useState } from 'react'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { navigate, useNavigation } from '../../../app/state/navigation.ts'
import { useIsReadOnly, useProcedure } from '../../../app/state/session.ts'
import type { PanePair } from '../../../editor/viewer/pane-pair.ts'
import { useComparisonState } from '../comparison/use-comparison.ts'
import { rememberedPanes, rememberPanes, usualPanes } from '../layout/remembered-layout.ts'
import { Splitter } from '../../../ui/split/splitter.tsx'
import { CreateToBeDialog } from '../pair/create-to-be-dialog.tsx'
import { referenceChoices, subjectChoices, usualReference, type FlowPair } from '../pair/flow-pair.ts'
import { DiagramPane } from './diagram-pane.tsx'
import { PaneHead } from './pane-head.tsx'

/** Both diagrams beside each other; the head of each chooses its flow. */
export function DiagramPanes({ panes, pair, onChoose }: { panes: PanePair; pair: FlowPair; onChoose: (pair: FlowPair) => void }) {
  const translate = useTranslate()
  const procedure = useProcedure(useComparisonState((state) => state.view.procedure))
  const isReadOnly = useIsReadOnly()
  const [width, setWidth] = useState(rememberedPanes)
  const [isCreating, setIsCreating] = useState(false)
  if (procedure === undefined) return null
  const { flows } = procedure
  const choose = (next: FlowPair) => {
    onChoose(next)
    // The flow in the address is the subject; the other side is remembered.
    const { route } = useNavigation.getState()
    if (route.screen === 'procedure') navigate({ ...route, flow: next.subject, selection: [] }, { replace: true })
  }
  const chooseSubject = (subject: string) =>
    choose({ subject, reference: pair.reference === subject ? (usualReference(procedure, subject) ?? pair.reference) : pair.reference })
  return (
    <div className="fitgap-panes" style={{ '--left': `${width}%` } as React.CSSProperties}>
      <DiagramPane
        side="left"
        pair={panes}
        head={
          <PaneHead
            side="left"
            label={translate('compare.subject')}
            choices={subjectChoices(procedure)}
            flows={flows}
            chosen={flows.find(({ id }) => id === pair.subject)}
            onChoose={chooseSubject}
            onCreate={isReadOnly ? undefined : () => setIsCreating(true)}
          />
        }
      />
      <Splitter
        label={translate('compare.splitWidth')}
        orientation="vertical"
        value={width}
        usual={usualPanes}
        onChange={(percent) => {
          setWidth(percent)
          rememberPanes(percent)
        }}
      />
      <DiagramPane
        side="right"
        pair={panes}
        head={
          <PaneHead
            side="right"
            label={translate('compare.reference')}
            choices={referenceChoices(procedure, pair.subject)}
            flows={flows}
            chosen={flows.find(({ id }) => id === pair.reference)}
            onChoose={(reference) => choose({ ...pair, reference })}
          />
        }
      />
      {isCreating && <CreateToBeDialog procedure={procedure} pair={pair} onCreated={choose} onClose={() => setIsCreating(false)} />}
    </div>
  )
}
