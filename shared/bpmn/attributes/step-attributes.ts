/** Written in place of a number by somebody who asked and could not learn it: neither blank (nobody has said) nor 0. */
export const unknownAmount = 'unknown'
export type Amount = number | typeof unknownAmount

/** Whether an adaptation of today's system is still needed. */
export const customisationNeeds = ['yes', 'no', 'unknown'] as const
export type CustomisationNeed = (typeof customisationNeeds)[number]

/** The attributes of our namespace on elements of a flow, by local name; README.md in this folder describes each. */
export interface StepAttributes {
  /** Id of the flow that this element was copied from. */
  originFlow?: string
  /** Id of the element in that flow. */
  originElement?: string
  /** Revision of that flow at the time of the copy. */
  originRevision?: string
  /** Name of the system used in the step. */
  system?: string
  /** How the step is done, as the town words it (by hand, at the terminal …). */
  method?: string
  /** Working time of one case, in minutes. */
  minutesPerCase?: Amount
  /** Cases in a fiscal year. */
  casesPerYear?: Amount
  /** Cases per month, April first; always twelve numbers. */
  monthly?: number[] | typeof unknownAmount
  /** Why the step is done: law, by-law, internal rule. */
  ground?: string
  note?: string
  /** How today's system was adapted for this step. */
  customisation?: string
  /** Why it was adapted. */
  customisationReason?: string
  customisationNeeded?: CustomisationNeed
  /** Where the step is done: counter, back office, branch. */
  place?: string
  /** Who does it within the lane, by role; never a person's name that is not needed. */
  worker?: string
}

export type StepAttributeName = keyof StepAttributes
export type StepAttributeKind = 'text' | 'number' | 'months'

/** Every attribute with the form of its value in the file. */
export const stepAttributeKinds: Readonly<Record<StepAttributeName, StepAttributeKind>> = {
  originFlow: 'text',
  originElement: 'text',
  originRevision: 'text',
  system: 'text',
  method: 'text',
  minutesPerCase: 'number',
  casesPerYear: 'number',
  monthly: 'months',
  ground: 'text',
  note: 'text',
  customisation: 'text',
  customisationReason: 'text',
  customisationNeeded: 'text',
  place: 'text',
  worker: 'text',
}

/**
 * The typed form of the attributes as they stand in a file (`FlowNode.attributes`). An attribute that is absent is not filled in, never 0; one that
 * cannot be read as its kind (`minutesPerCase="about 5"`) is left out here and stays in the file.
 */
export function readStepAttributes(written: Readonly<Record<string, string>>): StepAttributes {
  const text = (name: StepAttributeName) => written[name]
  return withoutAbsent({
    originFlow: text('originFlow'),
    originElement: text('originElement'),
    originRevision: text('originRevision'),
    system: text('system'),
    method: text('method'),
    minutesPerCase: amountOf(text('minutesPerCase')),
    casesPerYear: amountOf(text('casesPerYear')),
    monthly: monthsOf(text('monthly')),
    ground: text('ground'),
    note: text('note'),
    customisation: text('customisation'),
    customisationReason: text('customisationReason'),
    customisationNeeded: customisationNeeds.find((need) => need === text('customisationNeeded')),
    place: text('place'),
    worker: text('worker'),
  })
}

/** The form for a file: numbers in plain decimal writing, months separated by spaces. */
export function formatStepAttributes(attributes: StepAttributes): Record<string, string> {
  const written: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) written[name] = Array.isArray(value) ? value.join(' ') : String(value)
  }
  return written
}

function withoutAbsent(attributes: StepAttributes): StepAttributes {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined))
}

function amountOf(text: string | undefined): Amount | undefined {
  if (text?.trim() === unknownAmount) return unknownAmount
  if (text === undefined || !/^\d+(\.\d+)?$/.test(text.trim())) return undefined
  return Number(text)
}

function monthsOf(text: string | undefined): StepAttributes['monthly'] {
  if (text?.trim() === unknownAmount) return unknownAmount
  const months = (text ?? '').trim().split(/\s+/).map(amountOf)
  return months.length === 12 && months.every((month) => typeof month === 'number') ? months : undefined
}
