import type { SpecImportPreview } from '../../../shared/contract/specs.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { specTableDescription } from '../../../shared/spec/spec-table-description.ts'
import type { SpecImport } from './spec-import-state.ts'

/** What is still missing before a file can be brought in, as what to do; null where nothing is. */
export function whyNot(state: SpecImport, preview: SpecImportPreview | undefined, translate: Translate): string | null {
  const included = state.choices.filter(({ isIncluded }) => isIncluded)
  if (included.length === 0) return translate('specImport.needsSheet')
  if (state.area.trim() === '') return translate('specImport.needsArea')
  if (state.edition.trim() === '') return translate('specImport.needsEdition')
  if (preview === undefined) return ''
  if (preview.read > 0) return null
  const field = specTableDescription(included[0]?.kind ?? 'function').fields.find(({ id }) => id === 'code')
  return translate('specImport.needsRows', { field: field?.header ?? '' })
}
