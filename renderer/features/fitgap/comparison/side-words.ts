import type { AnalysisView } from '../../../../shared/contract/analysis.ts'
import type { Translate } from '../../../../shared/i18n/translate.ts'

/** What the two sides are called in headers and legends. */
export interface SideWords {
  subject: string
  reference: string
}

/** 現行 and 標準; where both sides are of one kind, the towns tell them apart. */
export function sideWords({ subject, reference }: Pick<AnalysisView, 'subject' | 'reference'>, translate: Translate): SideWords {
  if (subject.kind !== reference.kind) return { subject: translate(`app.kind.${subject.kind}`), reference: translate(`app.kind.${reference.kind}`) }
  if (subject.municipalityName !== reference.municipalityName) return { subject: subject.municipalityName, reference: reference.municipalityName }
  return { subject: subject.name, reference: reference.name }
}
