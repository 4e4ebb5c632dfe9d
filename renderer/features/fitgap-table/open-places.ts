import type { FitGapTableRow } from '../../../shared/contract/fit-gap-tables.ts'
import type { StepLink } from '../../../shared/contract/step-link.ts'
import { navigate } from '../../app/state/navigation.ts'
import { useSession } from '../../app/state/session.ts'
import type { FitGapTable } from './fit-gap-table.ts'
import { procedureOfFlow } from './procedure-of-flow.ts'

/** Shows a step in the diagram of its flow. */
export function openStepLink({ flow, element }: StepLink): void {
  show(flow, [element])
}

/** Shows the steps of a row in their diagram; nothing where it has none. */
export function openStep(row: FitGapTableRow): void {
  const steps = row.steps.filter(({ isGone }) => !isGone)
  const first = steps[0]
  if (first === undefined) return
  show(first.flow, steps.filter(({ flow }) => flow === first.flow).map(({ element }) => element))
}

function show(flow: string, selection: readonly string[]): void {
  const { project } = useSession.getState()
  const procedure = procedureOfFlow(flow)
  if (project === null || procedure === undefined) return
  navigate({ screen: 'procedure', project: project.project, procedure, tab: 'flow', flow, selection })
}

/** Shows a function in the 標準仕様 the table refers to. */
export function openFunction(table: FitGapTable, row: FitGapTableRow, code: string): void {
  const { project, view } = table.state
  const holding = row.cells.find(({ facts }) => facts.functions.some((each) => each.code === code))?.reference
  const references = view.summary.references.filter(({ kind }) => kind === 'spec')
  const spec = references.find(({ id }) => id === holding) ?? references[0]
  if (spec !== undefined) navigate({ screen: 'project', project, tab: 'specs', area: view.summary.area, item: spec.target, selection: [code] })
}
