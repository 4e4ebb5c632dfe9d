import { useState } from 'react'
import type { ProcedureSummary } from '../../../shared/contract/project.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { keepWhatIsWrong } from '../../../shared/steps/keep-what-is-wrong.ts'
import { headerOf } from '../../../shared/steps/step-columns.ts'
import { takeRows } from '../../../shared/steps/take-rows.ts'
import { Commands, StatusItems } from '../../app/frame/slots.tsx'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import type { ProcedureScreenProps } from '../../app/routes.tsx'
import { navigate, useNavigation } from '../../app/state/navigation.ts'
import { reporting } from '../../app/state/report-error.ts'
import { useIsReadOnly, useProcedure, useSession } from '../../app/state/session.ts'
import { showToast } from '../../app/state/toasts.ts'
import { Button } from '../../ui/button/button.tsx'
import { DestinationBar } from '../map-columns/destination-bar.tsx'
import { destinationChoices, orderAtFirst } from '../map-columns/destination.ts'
import { takeOver, type ImportOrder } from '../map-columns/take-over.ts'
import { ProposalTable } from './parts/proposal-table.tsx'
import { clearSentences, proposeAnew, typeSentences, useSentences } from './sentences-state.ts'
import './sentences-screen.css'

/** 文章から作る: sentences at the left, the rows they propose at the right; what is taken becomes steps. */
export function SentencesScreen({ project, procedure: id, flow }: ProcedureScreenProps) {
  const translate = useTranslate()
  const procedure = useProcedure(id)
  const isReadOnly = useIsReadOnly()
  const municipalities = useSession((session) => session.overview?.municipalities)
  const route = useNavigation((state) => state.route)
  const { text, proposals, isEdited, proposedFrom } = useSentences()
  const [given, setGiven] = useState<Partial<ImportOrder>>({})
  const [isDrawing, setIsDrawing] = useState(false)
  if (procedure === undefined || municipalities === undefined) return null

  const [step] = route.screen === 'procedure' ? route.selection : []
  const after = flow !== undefined && step !== undefined ? { how: 'after' as const, flow, step } : null
  const order: ImportOrder = {
    ...orderAtFirst(project, procedure, municipalities, '', translate),
    ...(after !== null ? { destination: after } : flow !== undefined ? { destination: { how: 'continue' as const, flow } } : {}),
    ...given,
  }
  const taken = proposals.filter(({ isTaken }) => isTaken).length
  const isReady = !isReadOnly && taken > 0 && !isDrawing && order.name.trim() !== ''
  const leave = () => navigate({ screen: 'procedure', project, procedure: id, tab: procedure.flows.length > 0 ? 'flow' : 'flows', flow, selection: [] })
  const take = () =>
    reporting(async () => {
      setIsDrawing(true)
      try {
        const all = { rows: proposals.map(({ row }) => row) }
        const table = takeRows(all, new Set(proposals.flatMap(({ isTaken }, index) => (isTaken ? [index] : []))))
        const headers = { next: headerOf('next'), number: headerOf('number'), kind: headerOf('kind'), key: headerOf('key') }
        await takeOver(order, keepWhatIsWrong(table, [], headers))
        clearSentences()
      } finally {
        setIsDrawing(false)
      }
    })
  const again = () => showToast({ text: translate('sentences.proposedAnew'), action: { label: translate('app.undo'), run: proposeAnew() } })

  return (
    <div className="sentences">
      <Commands>
        <Button onPress={leave}>{translate('sentences.leave')}</Button>
        <Button look="filled" isDisabled={!isReady} onPress={() => void take()}>
          {translate(isDrawing ? 'mapColumns.drawing' : 'sentences.take', { count: taken })}
        </Button>
      </Commands>
      <DestinationBar order={order} choices={choicesOf(procedure, flow, after, translate)} municipalities={municipalities} onChange={(changed) => setGiven({ ...given, ...changed })} />
      <div className="sentences-split">
        <label className="sentences-text" data-pane>
          <span className="sentences-head">{translate('sentences.text')}</span>
          <textarea value={text} placeholder={translate('sentences.example')} onChange={(event) => typeSentences(event.target.value)} spellCheck={false} />
        </label>
        <section className="sentences-rows" data-pane aria-label={translate('sentences.rows')}>
          <div className="sentences-head">
            <span aria-live="polite">{translate('sentences.count', { count: proposals.length })}</span>
            {isEdited && text !== proposedFrom && <Button onPress={again}>{translate('sentences.again')}</Button>}
          </div>
          {proposals.length === 0 ? <p className="sentences-empty">{translate('sentences.empty')}</p> : <ProposalTable proposals={proposals} />}
        </section>
      </div>
      <StatusItems>
        <span>{translate(isReadOnly ? 'mapColumns.readOnly' : 'sentences.check')}</span>
      </StatusItems>
    </div>
  )
}

function choicesOf(procedure: ProcedureSummary, flow: string | undefined, after: { flow: string; step: string } | null, translate: Translate) {
  const choices = destinationChoices(procedure, flow, translate).filter(({ id }) => !id.startsWith('replace '))
  if (after === null) return choices
  return [{ id: `after ${after.flow} ${after.step}`, label: translate('sentences.afterSelected') }, ...choices]
}
