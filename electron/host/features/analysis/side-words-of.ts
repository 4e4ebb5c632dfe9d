import type { FlowSummary } from '../../../../shared/contract/project.ts'
import type { SideWords } from '../../../../shared/fitgap/side-words.ts'
import type { Translate } from '../../../../shared/i18n/translate.ts'

type Side = Pick<FlowSummary, 'kind' | 'municipalityName'>

const ofTowns: readonly Side['kind'][] = ['asis', 'tobe']

/** What two compared flows are called where they are not the usual 現行 and 標準; null where they are. Another town's flow goes by the town's name. */
export function sideWordsOf(subject: Side, reference: Side, translate: Translate): SideWords | null {
  if (subject.kind === 'asis' && reference.kind === 'standard') return null
  const isOtherTown = subject.municipalityName !== reference.municipalityName && ofTowns.includes(subject.kind) && ofTowns.includes(reference.kind)
  const word = (flow: Side, byTown: boolean) => (byTown ? flow.municipalityName : translate(`analysis.side.${flow.kind}`))
  return { asis: word(subject, isOtherTown && subject.kind === reference.kind), standard: word(reference, isOtherTown) }
}
