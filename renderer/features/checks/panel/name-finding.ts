import type { PlacedFinding } from '../../../../shared/checks/placed-finding.ts'
import type { Translate } from '../../../../shared/i18n/translate.ts'

/** What a finding is about, as its line names it: the step, a neighbour of a nameless one, or the flow. */
export function nameFinding({ name, near, element, shape, rule }: PlacedFinding, translate: Translate): string {
  if (name !== '') return name
  if (near !== '') return translate('checkDrawer.near', { near })
  return translate(element !== shape && rule !== 'C05' ? 'checkDrawer.wholeFlow' : 'checkDrawer.nameless')
}
