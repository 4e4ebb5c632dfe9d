import { useEffect, useState } from 'react'
import type { DiagramCounts } from '../../../editor/session/diagram-snapshot.ts'
import { readFlowGraph } from '../../../../shared/bpmn/read/read-flow-graph.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { reporting } from '../../../app/state/report-error.ts'
import { reloadOverview } from '../../../app/state/session.ts'
import { showToast } from '../../../app/state/toasts.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Dialog } from '../../../ui/dialog/dialog.tsx'
import type { FlowDocument } from '../document/flow-document.ts'

/** Two windows changed the same flow: which changes stay. What is not chosen is kept as a version; leaving the question open loses nothing. */
export function ConflictDialog({ document, theirs }: { document: FlowDocument; theirs: string }) {
  const translate = useTranslate()
  const [isBusy, setIsBusy] = useState(false)
  const mineCounts = document.session.counts()
  const theirCounts = useCounts(theirs)
  const facts = ({ steps, lanes }: Pick<DiagramCounts, 'steps' | 'lanes'>) => translate('editor.conflictFacts', { steps, lanes })
  const settle = (keep: () => Promise<void>, said: 'editor.keptMine' | 'editor.keptTheirs') => {
    setIsBusy(true)
    void reporting(async () => {
      await keep()
      await reloadOverview()
      showToast({ text: translate(said) })
    }).finally(() => setIsBusy(false))
  }
  return (
    <Dialog
      title={translate('editor.conflictTitle')}
      role="alertdialog"
      width="wide"
      onClose={() => undefined}
      actions={
        <>
          <Button size="medium" isDisabled={isBusy} onPress={() => settle(() => document.keepTheirs(translate('editor.keptAside')), 'editor.keptTheirs')}>
            {translate('editor.keepTheirs')}
          </Button>
          <Button size="medium" isDisabled={isBusy} onPress={() => settle(() => document.keepMine(), 'editor.keptMine')}>
            {translate('editor.keepMine')}
          </Button>
        </>
      }
    >
      <p>{translate('editor.conflictBody', { name: document.name })}</p>
      <dl className="conflict-sides">
        <dt>{translate('editor.conflictMine')}</dt>
        <dd>{facts(mineCounts)}</dd>
        <dt>{translate('editor.conflictTheirs')}</dt>
        <dd>{theirCounts === null ? '' : facts(theirCounts)}</dd>
      </dl>
    </Dialog>
  )
}

function useCounts(xml: string): Pick<DiagramCounts, 'steps' | 'lanes'> | null {
  const [counts, setCounts] = useState<Pick<DiagramCounts, 'steps' | 'lanes'> | null>(null)
  useEffect(() => {
    void readFlowGraph(xml).then((graph) =>
      setCounts({ steps: graph.nodes.filter(({ type }) => /(Task|SubProcess|Transaction|CallActivity)$/i.test(type)).length, lanes: graph.lanes.length }),
    )
  }, [xml])
  return counts
}
