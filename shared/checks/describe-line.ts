import type { MessageKey, Translate } from '../i18n/translate.ts'
import type { PlacedFinding } from './placed-finding.ts'

/** The sentence of a finding for a line that shows the name of the step already. */
export function describeLine({ reason, values }: Pick<PlacedFinding, 'reason' | 'values'>, translate: Translate): string {
  const to = values.to ?? translate('checks.quoted', { name: values.target ?? '' })
  const named = Object.entries({ ...values, to }).map(([key, value]) => [key, value === '' ? translate('checks.nameless') : value])
  return translate(reason.replace('checks.', 'checkLine.') as MessageKey, Object.fromEntries(named))
}
