import type { Translate } from '../../i18n/translate.ts'
import type { RegisterSheet } from '../../register/register.ts'
import type { RequirementChange } from './version-part.ts'

/** What changed between two versions as a list that leaves the program. */
export function changeSheet(changes: readonly RequirementChange[], translate: Translate): RegisterSheet {
  const column = (key: 'part' | 'change' | 'what' | 'before' | 'after', width: number) => ({ title: translate(`requirementVersions.column.${key}`), width })
  return {
    name: translate('requirementVersions.changes'),
    columns: [column('part', 30), column('change', 12), column('what', 40), column('before', 40), column('after', 40)],
    rows: changes.map(({ part, change, name, before, after }) => [part, translate(`requirementVersions.change.${change}`), name, before, after]),
  }
}
