import type { FlowSummary } from '../../../../shared/contract/project.ts'
import type { Translate } from '../../../../shared/i18n/translate.ts'

/** How a flow is called where its kind already stands beside it: whose it is, and which version; its own name where that says more. */
export function flowTitle(flow: FlowSummary, flows: readonly FlowSummary[], translate: Translate): string {
  const isOfTown = flow.kind === 'asis' || flow.kind === 'tobe'
  const isOnlyOne = flows.filter((other) => other.kind === flow.kind && other.municipality === flow.municipality).length <= 1
  const name = isOfTown ? (isOnlyOne ? flow.municipalityName : `${flow.municipalityName} ${flow.name}`) : flow.name
  const version = flow.revisionName || translate('compare.revision', { number: flow.revision })
  return translate('compare.flowTitle', { name, version })
}
