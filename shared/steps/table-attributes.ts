/**
 * Attributes of our namespace that keep what the table says and the diagram does not show. They stand beside those of `StepAttributes`.
 * - `stepNumber`: the row number (No) of a node. `stepOrder`: its position, written only where the numbers do not ascend.
 * - `nextWritten` (`true`): 次 names the following row although a blank cell would say the same.
 * - `ownerBlank` (`true`): 担当 is blank, the node only stands with its neighbour.
 * - `implied` (`true`), on nodes and flows: BPMN needs it, the table does not say it; without a name of its own it is no row.
 * - `linkOrder`: position of a flow among the ways on of its row, where sequence and message flows are mixed.
 * - `namedInTable` (`true`), on a pool: 担当 names it although it is the only one.
 */
export const tableAttributes = ['stepNumber', 'stepOrder', 'nextWritten', 'ownerBlank', 'implied', 'linkOrder', 'namedInTable'] as const
export type TableAttribute = (typeof tableAttributes)[number]
