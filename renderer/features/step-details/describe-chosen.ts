import type { Translate } from '../../../shared/i18n/translate.ts'
import type { ElementDetails } from '../../../shared/steps/details/read-details.ts'

/** What stands above the fields: that several are chosen, or what one is joined to. '' where the fields say it all. */
export function describeChosen(chosen: readonly ElementDetails[], translate: Translate): string {
  const [one, ...others] = chosen
  if (one === undefined) return ''
  if (others.length > 0) return translate('stepDetails.several', { count: chosen.length })
  const [from, to] = one.around.map((name) => name || translate('stepDetails.nameless'))
  switch (one.subject) {
    case 'branch': return translate('stepDetails.branchAround', { from: from ?? '', to: to ?? '' })
    case 'message': return translate('stepDetails.messageAround', { from: from ?? '', to: to ?? '' })
    case 'lane': return translate('stepDetails.laneAround', { count: one.around.length })
    case 'document':
    case 'store':
      return one.around.length === 0 ? translate('stepDetails.documentUnused') : translate('stepDetails.documentAround', { steps: one.around.map((name) => translate('checks.quoted', { name })).join('') })
    default: return ''
  }
}
