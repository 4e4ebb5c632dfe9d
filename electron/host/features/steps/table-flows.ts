import type { FlowKind } from '../../../../shared/domain/flow-kind.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { readFlowGraph } from '../../../../shared/bpmn/read/read-flow-graph.ts'
import { applyStepTable } from '../../../../shared/steps/apply/apply-step-table.ts'
import { diagramOfSteps } from '../../../../shared/steps/diagram-of-steps.ts'
import { parseStepTable } from '../../../../shared/steps/parse-step-table.ts'
import type { StepTable } from '../../../../shared/steps/step-table.ts'
import type { WriteDatabase } from '../../db/database.ts'
import { windowsSafeName } from '../../files/windows-safe-name.ts'
import { addFlow, type Moment } from '../flow/store-flow-text.ts'

interface NewTableFlow {
  procedure: string
  kind: FlowKind
  municipality: string
  name: string
  cells: readonly (readonly string[])[]
}

/** Adds a flow that is drawn from a table. @throws KurabeError BAD_INPUT where the table has errors. */
export async function drawFlow(database: WriteDatabase, given: NewTableFlow, moment: Moment): Promise<{ flow: string }> {
  const xml = await diagramOfSteps(drawable(given.cells, given.name), given.name)
  const flow = addFlow(database, { ...given, fileName: windowsSafeName(given.name), xml, graph: await readFlowGraph(xml), reason: 'create' }, moment)
  return { flow }
}

/** What a diagram becomes with an edited table; nothing is stored. @throws KurabeError BAD_INPUT where the table has errors. */
export async function applyTable({ xml, cells, recognise }: { xml: string; cells: readonly (readonly string[])[]; recognise: 'words' | 'keys' }) {
  const applied = await applyStepTable(xml, drawable(cells, ''), {}, recognise)
  return { xml: applied.xml, added: applied.added.length, removed: applied.removed.length, changed: applied.changed.length }
}

function drawable(cells: readonly (readonly string[])[], file: string): StepTable {
  const { table, issues } = parseStepTable(cells)
  const errors = issues.filter(({ severity }) => severity === 'error')
  const [first] = errors
  if (first !== undefined) throw new KurabeError('BAD_INPUT', `steps.issue.${first.code}`, { file, ...first.values })
  return table
}
