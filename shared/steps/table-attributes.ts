/**
 * The namespace of what a table leaves in a diagram. It is not that of the step attributes: the editor's library drops attributes that its
 * description of that namespace does not list, and carries along those of a namespace that it does not know.
 */
export const tableNamespace = 'urn:kurabe:steps:1'

/** The prefix we write; a reader goes by the namespace. */
export const tablePrefix = 'steps'

/**
 * Attributes that keep what the table says and the diagram does not show.
 * - `stepNumber`: the row number (No) of a node. `stepOrder`: its position, written only where the numbers do not ascend.
 * - `nextWritten` (`true`): 次 names the following row although a blank cell would say the same.
 * - `ownerBlank` (`true`): 担当 is blank, the node only stands with its neighbour.
 * - `implied` (`true`), on nodes and flows: BPMN needs it, the table does not say it; without a name of its own it is no row.
 * - `linkOrder`: position of a flow among the ways on of its row, where sequence and message flows are mixed.
 * - `namedInTable` (`true`), on a pool: 担当 names it although it is the only one.
 * - `madeRoom`: how far the drawing was moved apart for a step that was added, so that it closes again when the step goes (see `readMadeRoom`).
 * - `numberTyped`, `kindTyped`, `nextTyped`: what was typed and refused; the table shows it with its reason until it is put right.
 * - `minutesPerCaseTyped`, `casesPerYearTyped`, `monthlyTyped`: an amount as typed that is no number; `customisationNeededTyped`: likewise for まだ必要か.
 */
export const tableAttributes = [
  'stepNumber', 'stepOrder', 'nextWritten', 'ownerBlank', 'implied', 'linkOrder', 'namedInTable', 'madeRoom',
  'numberTyped', 'kindTyped', 'nextTyped', 'minutesPerCaseTyped', 'casesPerYearTyped', 'monthlyTyped', 'customisationNeededTyped',
] as const
export type TableAttribute = (typeof tableAttributes)[number]
