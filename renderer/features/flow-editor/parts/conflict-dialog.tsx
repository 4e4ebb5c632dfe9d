import { useEffect, useRef, useState } from 'react'
import type { FlowGraph } from '../../../../shared/bpmn/flow-graph.ts'
import { readFlowGraph } from '../../../../shared/bpmn/read/read-flow-graph.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { reporting } from '../../../app/state/report-error.ts'
import { reloadOverview } from '../../../app/state/session.ts'
import { showToast } from '../../../app/state/toasts.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Dialog } from '../../../ui/dialog/dialog.tsx'
import type { FlowDocument } from '../../../document/flow-document.ts'

/** Two windows changed the same flow: which changes stay. What is not chosen is kept as a version; leaving the question open loses nothing. */
export function ConflictDialog({ document, theirs }: { document: FlowDocument; theirs: string }) {
  const translate = useTranslate()
  const [isBusy, setIsBusy] = useState(false)
  const mine = useFacts(() => document.session.text(), document.session)
  const other = useFacts(() => Promise.resolve(theirs), theirs)
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
        <dd>{mine}</dd>
        <dt>{translate('editor.conflictTheirs')}</dt>
        <dd>{other}</dd>
      </dl>
    </Dialog>
  )
}

/** What a diagram holds, in a few words; empty until it has been read. */
function useFacts(read: () => Promise<string>, key: unknown): string {
  const translate = useTranslate()
  const [graph, setGraph] = useState<FlowGraph | null>(null)
  const reader = useRef(read)
  useEffect(() => {
    void reader
      .current()
      .then((text) => readFlowGraph(text))
      .then(setGraph)
  }, [key])
  if (graph === null) return ''
  const steps = graph.nodes.filter(({ type }) => /(Task|SubProcess|Transaction|CallActivity)$/i.test(type)).length
  return translate('editor.conflictFacts', { steps, lanes: graph.lanes.length })
}
