import { unknownCell } from '../steps/cells/amount-cell.ts'
import { formatOwner } from '../steps/cells/owner-cell.ts'
import type { StepRow } from '../steps/step-table.ts'
import { viewStepTable } from '../steps/view/view-step-table.ts'
import type { RequirementAmount, RequirementRow } from './requirement-row.ts'

/** Where a diagram belongs. */
export interface RequirementPlace {
  flow: string
  large: string
  middle: string
}

/**
 * The lines of 業務要件定義表 (domain.md, section 5) for one diagram: its activities in the order of the step table. Judgements, waits, starts
 * and ends are no work of their own; the steps inside a sub-process are part of its line.
 * @throws XmlProblem where the text is not XML.
 */
export function requirementRows(xml: string, place: RequirementPlace): RequirementRow[] {
  const { table, source } = viewStepTable(xml)
  return table.rows
    .filter(({ kind }) => kind === 'task' || kind === 'subProcess')
    .map((row): RequirementRow => {
      const attributes = source.nodes.get(row.key ?? '')?.attributes ?? {}
      return {
        ...place,
        element: row.key ?? '',
        number: row.number,
        small: row.text,
        work: workOf(row),
        inputs: row.inputs,
        outputs: row.outputs,
        method: row.method,
        system: row.system,
        place: attributes.place ?? '',
        owner: formatOwner(row.owner),
        worker: attributes.worker ?? '',
        minutesPerCase: amountOf(row.minutesPerCase),
        casesPerYear: amountOf(row.casesPerYear),
      }
    })
}

/** What is to be done, in the words of the step, with what is remarked about it. */
function workOf(row: StepRow): string {
  return [row.text, row.note].filter((text) => text !== '').join('\n')
}

function amountOf(cell: string): RequirementAmount {
  if (cell === '') return { kind: 'blank' }
  if (cell === unknownCell) return { kind: 'unknown' }
  return /^\d+(\.\d+)?$/.test(cell) ? { kind: 'number', value: Number(cell) } : { kind: 'typed', text: cell }
}
