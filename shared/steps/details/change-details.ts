import { unknownAmount } from '../../bpmn/attributes/step-attributes.ts'
import { writeAttributes } from '../../bpmn/attributes/write-attributes.ts'
import { applyStepTable } from '../apply/apply-step-table.ts'
import { DiagramText } from '../apply/diagram-text.ts'
import { parseAmount, parseMonths, unknownCell } from '../cells/amount-cell.ts'
import { parseDocuments } from '../cells/document-cell.ts'
import { parseOwner } from '../cells/owner-cell.ts'
import type { StepKind, StepRow } from '../step-table.ts'
import { viewStepTable } from '../view/view-step-table.ts'
import { type AttributeField, type DetailField, isAttributeField } from './detail-fields.ts'
import { renameElement } from './rename-element.ts'

/** Why nothing can be computed from a typed value: an amount that is neither a number nor 不明, months that are not twelve. */
export type DetailFault = 'amount' | 'months'

/** Whether a typed value can be computed with; null where it can. What cannot is kept as typed all the same. */
export function faultOf(field: DetailField, typed: string): DetailFault | null {
  if (field === 'minutesPerCase' || field === 'casesPerYear') return parseAmount(typed).isRead ? null : 'amount'
  return field === 'monthly' && !parseMonths(typed).isRead && !isPartOfYear(typed) ? 'months' : null
}

/** How a month stands that nobody has filled in, while others are. */
export const blankMonth = '－'

/** Twelve places of which some are blank: kept as typed, so that a year can be filled in one month after the other. */
function isPartOfYear(typed: string): boolean {
  const months = typed.split(' ')
  return months.length === 12 && months.every((month) => month === blankMonth || /^\d+(\.\d+)?$/.test(month))
}

/**
 * The text of a diagram in which these elements have this value, all the same one; '' clears it. Only what the field says changes: a name, attributes, or,
 * for 種類, 担当 and documents, what the step table would change.
 * @param typed what `faultOf` finds fault with is kept as typed, as the step table keeps it.
 */
export async function changeDetails(xml: string, ids: readonly string[], field: DetailField, typed: string): Promise<string> {
  if (field === 'name') {
    const text = new DiagramText(xml)
    for (const id of ids) renameElement(text, id, typed)
    return text.write()
  }
  if (isAttributeField(field)) return writeAttribute(xml, ids, field, typed)
  const { table } = viewStepTable(xml)
  const rows = table.rows.map((row) => (ids.includes(row.key ?? '') ? { ...row, ...rowChange(field, typed) } : row))
  const changed = (await applyStepTable(xml, { rows }, {}, 'keys')).xml
  if (field !== 'kind') return changed
  const text = new DiagramText(changed)
  // A word that was refused gives way to the kind that was chosen.
  for (const id of ids) text.remember(id, 'kindTyped', null)
  return text.write()
}

function rowChange(field: Exclude<DetailField, AttributeField | 'name'>, typed: string): Partial<StepRow> {
  if (field === 'kind') return { kind: typed as StepKind }
  if (field === 'owner') return { owner: parseOwner(typed) }
  return { [field]: parseDocuments(typed) }
}

function writeAttribute(xml: string, ids: readonly string[], field: AttributeField, typed: string): string {
  const isKeptAsTyped = faultOf(field, typed) !== null || (field === 'monthly' && !parseMonths(typed).isRead)
  const value = isKeptAsTyped ? '' : formOf(field, typed)
  const text = new DiagramText(xml)
  // What was kept as typed because it was no number gives way.
  for (const id of ids) if (field === 'minutesPerCase' || field === 'casesPerYear' || field === 'monthly') text.remember(id, `${field}Typed`, isKeptAsTyped ? typed : null)
  if (field === 'customisationNeeded') for (const id of ids) text.remember(id, 'customisationNeededTyped', null)
  return writeAttributes(text.write(), new Map(ids.map((id) => [id, { [field]: value === '' ? null : value }])))
}

function formOf(field: AttributeField, typed: string): string {
  if (field === 'monthly') return unknownOr(parseMonths(typed).text)
  if (field === 'minutesPerCase' || field === 'casesPerYear') return unknownOr(parseAmount(typed).text)
  return typed
}

function unknownOr(cell: string): string {
  return cell === unknownCell ? unknownAmount : cell
}
