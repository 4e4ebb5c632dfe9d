import type { ReportBlock } from '../../../contract/reports.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { formatOwner } from '../../../steps/cells/owner-cell.ts'
import type { StepRow } from '../../../steps/step-table.ts'
import { viewStepTable } from '../../../steps/view/view-step-table.ts'
import { reportBlocks } from '../../report-blocks.ts'

/** How a step is carried out: by hand, at a system, by the system alone; '' where nobody has said. */
export type StepBorder = 'manual' | 'system' | 'automatic' | ''

/** A step of a flow with what its attributes say beyond the step table. */
export interface StepLine {
  row: StepRow
  place: string
  worker: string
  border: StepBorder
}

/** The rows of a flow in the order of its step table. */
export function stepLines(xml: string): StepLine[] {
  const { table, source } = viewStepTable(xml)
  return table.rows.map((row) => {
    const node = source.nodes.get(row.key ?? '')
    return { row, place: node?.attributes.place ?? '', worker: node?.attributes.worker ?? '', border: borderOf(row, node?.type ?? '') }
  })
}

/** Those of them that are work: no starts, ends, judgements and waits. */
export function workLines(lines: readonly StepLine[]): StepLine[] {
  return lines.filter(({ row }) => row.kind === 'task' || row.kind === 'subProcess')
}

/** What the task type of BPMN says comes first; else a system that is named says that the step is done with it. */
function borderOf({ system }: StepRow, type: string): StepBorder {
  if (type === 'ServiceTask' || type === 'ScriptTask' || type === 'BusinessRuleTask') return 'automatic'
  if (type === 'ManualTask') return 'manual'
  if (type === 'UserTask' || system !== '') return 'system'
  return ''
}

/** Who, what, with which documents, and where it goes on. */
export function stepTableBlock(lines: readonly StepLine[], caption: string, translate: Translate): ReportBlock {
  return reportBlocks.table(
    caption,
    [
      { header: translate('requirementReport.column.number'), width: 3, align: 'right' },
      { header: translate('requirementReport.column.step'), width: 14 },
      { header: translate('requirementReport.column.owner'), width: 7 },
      { header: translate('requirementReport.column.inputs'), width: 8 },
      { header: translate('requirementReport.column.outputs'), width: 8 },
      { header: translate('requirementReport.column.next'), width: 5 },
    ],
    lines.map(({ row }) => [row.number, nameOf(row, translate), formatOwner(row.owner), row.inputs.join('\n'), row.outputs.join('\n'), waysOf(row, translate)]),
  )
}

/** A row in words: judgements, starts and ends say what they are where they have no name. */
export function nameOf({ text, kind }: Pick<StepRow, 'text' | 'kind'>, translate: Translate): string {
  return text === '' ? translate(`requirementReport.kind.${kind}`) : text
}

function waysOf({ next, kind }: StepRow, translate: Translate): string {
  if (kind === 'end') return translate('requirementReport.ends')
  if (next === 'following') return translate('requirementReport.following')
  return next.map(({ condition, to }) => (condition === '' ? to : translate('requirementReport.way', { condition, to }))).join('\n')
}
