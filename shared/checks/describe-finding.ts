import type { Translate } from '../i18n/translate.ts'
import type { Finding } from './finding.ts'

/** The sentence of a finding: cause and remedy; what has no name is called so. */
export function describeFinding({ reason, values }: Pick<Finding, 'reason' | 'values'>, translate: Translate): string {
  const named = Object.entries(values).map(([key, value]) => [key, value === '' ? translate('checks.nameless') : value])
  return translate(reason, Object.fromEntries(named))
}
