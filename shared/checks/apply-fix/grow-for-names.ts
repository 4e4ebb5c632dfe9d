import { checkFlowText } from '../check-flow-text.ts'
import { applyFix } from './apply-fix.ts'

/**
 * A diagram in which the boxes of these elements are as large as their names need. Boxes that are large enough stay, and nobody makes one smaller: it
 * may be a person who made it so. What stands in the way moves on (see `growShape`).
 */
export async function growForNames(xml: string, elements: readonly string[]): Promise<string> {
  if (elements.length === 0) return xml
  const concerned = new Set(elements)
  let grown = xml
  for (const { rule, element, fix } of checkFlowText(xml)) {
    if (rule === 'C17' && fix?.kind === 'resize' && concerned.has(element)) grown = await applyFix(grown, fix)
  }
  return grown
}
