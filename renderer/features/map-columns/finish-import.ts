import { headerSignature } from '../../../shared/columns/header-signature.ts'
import type { ColumnChoice } from '../../../shared/columns/choose-at-first.ts'
import type { SheetCells } from '../../../shared/columns/sheet-cells.ts'
import type { ColumnMapping } from '../../../shared/domain/column-mapping.ts'
import type { FlowKind } from '../../../shared/domain/flow-kind.ts'
import { formatStepTable } from '../../../shared/steps/format-step-table.ts'
import { insertRows } from '../../../shared/steps/insert-rows.ts'
import { keepWhatIsWrong } from '../../../shared/steps/keep-what-is-wrong.ts'
import type { MappedSteps } from '../../../shared/steps/read-mapped-steps.ts'
import { headerOf } from '../../../shared/steps/step-columns.ts'
import { stepTableDescription } from '../../../shared/steps/step-table-description.ts'
import type { StepTable } from '../../../shared/steps/step-table.ts'
import { client } from '../../api/client.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { navigate } from '../../app/state/navigation.ts'
import { whileSaving } from '../../app/state/save-state.ts'
import { reloadOverview } from '../../app/state/session.ts'
import { showToast } from '../../app/state/toasts.ts'
import { changeSteps } from '../../document/change-steps.ts'
import { recogniseRows, withRecognisedKeys } from './recognise-rows.ts'
import { startStepImport, type Destination } from './step-import-state.ts'

export interface ImportOrder {
  project: string
  procedure: string
  destination: Destination
  /** Of a new flow. */
  name: string
  kind: FlowKind
  municipality: string
}

/** Forms that a project remembers at most; the oldest goes. */
const rememberedForms = 200

/** The table as it will be drawn: with what cannot be drawn kept in メモ. */
export function drawableTable(steps: MappedSteps): StepTable {
  const headers = { next: headerOf('next'), number: headerOf('number'), kind: headerOf('kind'), key: headerOf('key') }
  return keepWhatIsWrong(steps.table, steps.issues, headers)
}

/** Takes the rows over, remembers the mapping for the next file of this form, and shows the flow. */
export async function finishImport(order: ImportOrder, table: StepTable, sheet: SheetCells, choice: ColumnChoice): Promise<void> {
  const { project, procedure, destination } = order
  const translate = currentTranslate()
  await remember(project, sheet, choice)
  if (destination.how === 'new') {
    const rows = { rows: table.rows.map((row) => ({ ...row })) }
    const { flow } = await whileSaving(() => client.steps.draw({ ...order, cells: formatStepTable(rows) }))
    await reloadOverview()
    show(project, procedure, flow)
    const remove = async () => {
      await whileSaving(() => client.flow.remove({ project, flow }))
      await reloadOverview()
      navigate({ screen: 'procedure', project, procedure, tab: 'flows', selection: [] })
    }
    showToast({ text: translate('mapColumns.drawn', { name: order.name, count: table.rows.length }), action: { label: translate('app.undo'), run: () => void remove() } })
  } else {
    const { flow, how } = destination
    const changed = await whileSaving(() => changeSteps(project, flow, (before) => (how === 'replace' ? recognised(table, before) : insertRows(before, table, null))))
    await reloadOverview()
    show(project, procedure, flow)
    const counts = { name: changed.document.name, added: changed.added, changed: changed.changed, removed: changed.removed }
    const undo = () => changed.document.session.trigger('undo')
    showToast({ text: translate('mapColumns.changed', counts), action: changed.isChanged ? { label: translate('app.undo'), run: undo } : undefined })
  }
  startStepImport(null)
}

/** The rows that are steps of the flow bear their keys: as confirmed, or where nothing was to be confirmed, by the same words. */
function recognised(table: StepTable, before: StepTable): StepTable {
  const known = new Set(before.rows.map(({ key }) => key))
  if (table.rows.some(({ key }) => key !== null && known.has(key))) return table
  const { same } = recogniseRows(table, before)
  return withRecognisedKeys(table, same, [])
}

function show(project: string, procedure: string, flow: string): void {
  navigate({ screen: 'procedure', project, procedure, tab: 'flow', flow, selection: [] })
}

async function remember(project: string, sheet: SheetCells, choice: ColumnChoice): Promise<void> {
  if (choice.headerLine === null) return
  const header = sheet.rows[choice.headerLine] ?? []
  const { columnMappings = {} } = await client.settings.read({ project })
  const key = headerSignature(stepTableDescription, header)
  const others = Object.entries(columnMappings).filter(([other]) => other !== key)
  const kept: Record<string, ColumnMapping> = Object.fromEntries([...others, [key, choice.mapping] as const].slice(-rememberedForms))
  await client.settings.write({ project, settings: { columnMappings: kept } })
}
