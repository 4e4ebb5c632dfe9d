/** What the panel 手順の詳細 shows of an element. The values of every field are texts; what each means stands beside it. */
export const detailFields = [
  'name',
  /** A StepKind. */
  'kind',
  /** 担当 as a cell of the step table. */
  'owner',
  /** Names of documents as a cell of the step table. */
  'inputs', 'outputs',
  'system', 'method',
  /** A plain decimal number, or 不明. */
  'minutesPerCase', 'casesPerYear',
  /** Twelve numbers with spaces between, April first, or 不明. */
  'monthly',
  'ground', 'note', 'place', 'worker', 'customisation', 'customisationReason',
  /** yes, no or unknown. */
  'customisationNeeded',
] as const
export type DetailField = (typeof detailFields)[number]

export type DetailSubject = 'activity' | 'event' | 'gateway' | 'branch' | 'message' | 'lane' | 'pool' | 'document' | 'store' | 'annotation'

/** Fields that stand in the file as attributes of the element, under these very names. */
export const attributeFields = [
  'system', 'method', 'minutesPerCase', 'casesPerYear', 'monthly', 'ground', 'note', 'place', 'worker', 'customisation', 'customisationReason',
  'customisationNeeded',
] as const satisfies readonly DetailField[]
export type AttributeField = (typeof attributeFields)[number]

export function isAttributeField(field: DetailField): field is AttributeField {
  return attributeFields.some((name) => name === field)
}
