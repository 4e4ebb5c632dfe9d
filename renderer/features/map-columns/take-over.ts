import type { FlowKind } from '../../../shared/domain/flow-kind.ts'
import { formatStepTable } from '../../../shared/steps/format-step-table.ts'
import { insertRows } from '../../../shared/steps/insert-rows.ts'
import type { StepTable } from '../../../shared/steps/step-table.ts'
import { client } from '../../api/client.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { navigate } from '../../app/state/navigation.ts'
import { whileSaving } from '../../app/state/save-state.ts'
import { reloadOverview } from '../../app/state/session.ts'
import { showToast } from '../../app/state/toasts.ts'
import { changeSteps } from '../../document/change-steps.ts'
import type { Destination } from './destination.ts'
import { recogniseRows, withRecognisedKeys } from './recognise-rows.ts'

export interface ImportOrder {
  project: string
  procedure: string
  destination: Destination
  /** Of a new flow. */
  name: string
  kind: FlowKind
  municipality: string
}

/** Puts the rows where they are to go, shows the flow, and offers the way back: a new flow is put aside, a changed one undone in one step. */
export async function takeOver(order: ImportOrder, table: StepTable): Promise<void> {
  const { project, procedure, destination } = order
  const translate = currentTranslate()
  if (destination.how === 'new') {
    const { flow } = await whileSaving(() => client.steps.draw({ ...order, cells: formatStepTable(table) }))
    await reloadOverview()
    show(project, procedure, flow)
    const remove = async () => {
      await whileSaving(() => client.flow.remove({ project, flow }))
      await reloadOverview()
      navigate({ screen: 'procedure', project, procedure, tab: 'flows', selection: [] })
    }
    showToast({ text: translate('mapColumns.drawn', { name: order.name, count: table.rows.length }), action: { label: translate('app.undo'), run: () => void remove() } })
    return
  }
  const changed = await whileSaving(() => changeSteps(project, destination.flow, (before) => changedTable(before, table, destination)))
  await reloadOverview()
  show(project, procedure, destination.flow)
  const counts = { name: changed.document.name, added: changed.added, changed: changed.changed, removed: changed.removed }
  const undo = () => changed.document.session.trigger('undo')
  showToast({ text: translate('mapColumns.changed', counts), action: changed.isChanged ? { label: translate('app.undo'), run: undo } : undefined })
}

function changedTable(before: StepTable, table: StepTable, destination: Exclude<Destination, { how: 'new' }>): StepTable {
  if (destination.how === 'replace') return recognised(table, before)
  return insertRows(before, table, destination.how === 'after' ? destination.step : null)
}

/** The rows that are steps of the flow bear their keys: as confirmed, or where nothing was to be confirmed, by the same words. */
function recognised(table: StepTable, before: StepTable): StepTable {
  const known = new Set(before.rows.map(({ key }) => key))
  if (table.rows.some(({ key }) => key !== null && known.has(key))) return table
  return withRecognisedKeys(table, recogniseRows(table, before).same, [])
}

function show(project: string, procedure: string, flow: string): void {
  navigate({ screen: 'procedure', project, procedure, tab: 'flow', flow, selection: [] })
}
