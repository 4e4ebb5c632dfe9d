import type { SpecItem, SpecItemKind } from '../../../shared/contract/specs.ts'
import { implementationClass } from '../../../shared/contract/specs.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { CheckField } from '../../ui/field/check-field.tsx'
import { Segments } from '../../ui/field/segments.tsx'
import { SelectField } from '../../ui/field/select-field.tsx'
import { SearchField } from './search-field.tsx'
import type { ItemFilter } from './item-filter.ts'

export interface ItemFilterBarProps {
  items: readonly SpecItem[]
  filter: ItemFilter
  onChange: (filter: ItemFilter) => void
}

/** Which items are shown: 機能 or 帳票, words, 実装区分, 中項目, つながりなし. */
export function ItemFilterBar({ items, filter, onChange }: ItemFilterBarProps) {
  const translate = useTranslate()
  const count = (kind: SpecItemKind) => items.filter((item) => item.kind === kind).length
  const own = items.filter(({ kind }) => kind === filter.kind)
  const middles = [...new Set(own.map(({ middle }) => middle).filter(Boolean))]
  const classes = implementationClass.options.filter((one) => own.some((item) => item.class === one))
  return (
    <>
      <Segments
        label={translate('specLibrary.kind')}
        value={filter.kind}
        choices={[
          { id: 'function', label: translate('specLibrary.functionsCount', { count: count('function') }) },
          { id: 'form', label: translate('specLibrary.formsCount', { count: count('form') }) },
        ]}
        onChange={(kind) => onChange({ ...filter, kind, middle: '', class: '' })}
      />
      <SearchField label={translate('specLibrary.search')} value={filter.words} onChange={(words) => onChange({ ...filter, words })} />
      {classes.length > 1 && (
        <SelectField
          isSmall
          isLabelHidden
          label={translate('specLibrary.class')}
          value={filter.class || 'all'}
          choices={[{ id: 'all', label: translate('specLibrary.allClasses') }, ...classes.map((one) => ({ id: one, label: translate(`specLibrary.class.${one}`) }))]}
          onChange={(chosen) => onChange({ ...filter, class: chosen === 'all' ? '' : (chosen as SpecItem['class']) })}
        />
      )}
      {middles.length > 1 && (
        <SelectField
          isSmall
          isLabelHidden
          label={translate('specLibrary.middle')}
          value={filter.middle === '' ? 'all' : `m ${filter.middle}`}
          choices={[{ id: 'all', label: translate('specLibrary.allMiddles') }, ...middles.map((middle) => ({ id: `m ${middle}`, label: middle }))]}
          onChange={(chosen) => onChange({ ...filter, middle: chosen === 'all' ? '' : chosen.slice(2) })}
        />
      )}
      <CheckField isSelected={filter.isUnlinkedOnly} onChange={(isUnlinkedOnly) => onChange({ ...filter, isUnlinkedOnly })}>
        {translate('specLibrary.onlyUnlinked')}
      </CheckField>
    </>
  )
}
