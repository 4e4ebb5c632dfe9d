import type { Translate } from '../i18n/translate.ts'
import type { Finding } from './finding.ts'

/** The sentence of a finding: cause and remedy; what has no name is told by a neighbour's. */
export function describeFinding({ reason, values }: Pick<Finding, 'reason' | 'values'>, translate: Translate): string {
  const named = Object.entries(values).map(([key, value]) => [key, value === '' ? standIn(key, values, translate) : value])
  return translate(reason, Object.fromEntries(named))
}

function standIn(key: string, { near }: Finding['values'], translate: Translate): string {
  if (key === 'flow') return translate('checks.thisFlow')
  return key === 'name' && near ? translate('checks.namelessNear', { near }) : translate('checks.nameless')
}
