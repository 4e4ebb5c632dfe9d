import { Button, Input, Label, SearchField } from 'react-aria-components'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Icon } from '../../../ui/icon/icon.tsx'
import { useTable, useTableState } from '../use-table.ts'
import '../../../ui/field/field.css'

/** Free text in any cell; while an input method converts, nothing is searched. */
export function FilterField() {
  const table = useTable()
  const translate = useTranslate()
  const filter = useTableState((state) => state.arrangement.filter)
  return (
    <SearchField className="table-search" value={filter.text} onChange={(text) => table.arrange({ filter: { ...filter, text } })}>
      <Label className="visually-hidden">{translate('fitgapTable.filter.text')}</Label>
      <Icon name="search" size={14} />
      <Input className="field-input" placeholder={translate('fitgapTable.filter.text')} />
      {filter.text !== '' && (
        <Button className="table-search-clear" aria-label={translate('fitgapTable.filter.clear')}>
          <Icon name="close" size={14} />
        </Button>
      )}
    </SearchField>
  )
}
