import type { Translate } from '../../../i18n/translate.ts'
import type { ImplementationClass } from '../../functions/implementation-class.ts'
import type { TableSuggestion } from './table-suggestion.ts'

interface RowFunctionClass {
  code: string
  class: ImplementationClass
}

/**
 * What 実装区分 alone suggests where no standard flow tells how the work is done. A function that is there is not yet a fit: only what is
 * forbidden, or optional and used by no step, says something certain (domain.md §3, suggest/README.md). Null where the row has no function.
 */
export function suggestByFunctions(functions: readonly RowFunctionClass[], hasStep: boolean, translate: Translate): TableSuggestion | null {
  if (functions.length === 0) return null
  const codesOf = (which: ImplementationClass) =>
    functions.filter((item) => item.class === which).map((item) => item.code).join(translate('fitgap.listSeparator'))
  const has = (which: ImplementationClass) => functions.some((item) => item.class === which)
  const say = (role: TableSuggestion['role'], key: 'forbidden' | 'someForbidden' | 'unused' | 'mandatoryUnused' | 'mandatory' | 'optional' | 'unknown', which: ImplementationClass) => ({
    role,
    reason: translate(`fitGapTables.suggest.functions.${key}`, { functions: codesOf(which) }),
  })
  if (has('forbidden')) {
    if (has('mandatory') || has('optional')) return say('partial', 'someForbidden', 'forbidden')
    return hasStep ? say('unfit', 'forbidden', 'forbidden') : say('out-of-scope', 'unused', 'forbidden')
  }
  if (has('mandatory')) return hasStep ? say('unclear', 'mandatory', 'mandatory') : say('unclear', 'mandatoryUnused', 'mandatory')
  if (has('optional')) return hasStep ? say('unclear', 'optional', 'optional') : say('out-of-scope', 'unused', 'optional')
  return say('unclear', 'unknown', 'unknown')
}
