import type { FlowSummary } from '../../../../shared/contract/project.ts'
import type { SideWords } from '../../../../shared/fitgap/side-words.ts'
import type { Translate } from '../../../../shared/i18n/translate.ts'

type Side = Pick<FlowSummary, 'kind' | 'municipalityName'>

/** What two compared flows are called where they are not the usual 現行 and 標準; null where they are. */
export function sideWordsOf(subject: Side, reference: Side, translate: Translate): SideWords | null {
  if (subject.kind === 'asis' && reference.kind === 'standard') return null
  const bothTowns = subject.kind === reference.kind && subject.municipalityName !== reference.municipalityName
  const word = (flow: Side) => (bothTowns ? flow.municipalityName : translate(`analysis.side.${flow.kind}`))
  return { asis: word(subject), standard: word(reference) }
}
