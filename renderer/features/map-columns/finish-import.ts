import type { ColumnChoice } from '../../../shared/columns/choose-at-first.ts'
import { headerSignature } from '../../../shared/columns/header-signature.ts'
import type { SheetCells } from '../../../shared/columns/sheet-cells.ts'
import type { ColumnMapping } from '../../../shared/domain/column-mapping.ts'
import { keepWhatIsWrong } from '../../../shared/steps/keep-what-is-wrong.ts'
import type { MappedSteps } from '../../../shared/steps/read-mapped-steps.ts'
import { headerOf } from '../../../shared/steps/step-columns.ts'
import { stepTableDescription } from '../../../shared/steps/step-table-description.ts'
import type { StepTable } from '../../../shared/steps/step-table.ts'
import { client } from '../../api/client.ts'
import { startStepImport } from './step-import-state.ts'
import { takeOver, type ImportOrder } from './take-over.ts'

/** Forms that a project remembers at most; the oldest goes. */
const rememberedForms = 200

/** The table as it will be drawn: with what cannot be drawn kept in メモ. */
export function drawableTable(steps: MappedSteps): StepTable {
  const headers = { next: headerOf('next'), number: headerOf('number'), kind: headerOf('kind'), key: headerOf('key') }
  return keepWhatIsWrong(steps.table, steps.issues, headers)
}

/** Takes the rows over, and remembers the mapping for the next file of this form. */
export async function finishImport(order: ImportOrder, table: StepTable, sheet: SheetCells, choice: ColumnChoice): Promise<void> {
  await remember(order.project, sheet, choice)
  await takeOver(order, table)
  startStepImport(null)
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
