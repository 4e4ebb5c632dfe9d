import { useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button as TextButton } from '../../../ui/button/button.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { JudgementMark } from '../judgement-mark.tsx'
import { judgementColumn } from '../sheet/table-column.ts'
import { useTable, useTableState } from '../use-table.ts'
import { isFiltering, noFilter } from './arrangement.ts'
import { filterBy } from './column-heading.tsx'
import { countTable } from './count-judgements.ts'

/** What the symbols mean, how many rows bear each, and the filter: a press shows only these, with Shift they are added. */
export function Legend() {
  const table = useTable()
  const translate = useTranslate()
  const { summary, rows, judgements } = useTableState((state) => state.view)
  const filter = useTableState((state) => state.arrangement.filter)
  const isStale = useTableState((state) => state.isStale)
  const shown = useTableState((state) => state.shown.ids.length)
  const [chosen, setChosen] = useState('')
  const counts = useMemo(() => countTable(rows).judgements, [rows])
  const reference = summary.references.find(({ id }) => id === chosen) ?? summary.references[0]
  if (reference === undefined) return null
  const column = judgementColumn(reference.id)
  const values = filter.values[column] ?? []
  const of = counts.get(reference.id)
  const press = (text: string, isAdded: boolean) => {
    if (isAdded || (values.length === 1 && values[0] === text)) return filterBy(table, column, text)
    table.arrange({ filter: { ...filter, values: { ...filter.values, [column]: [text] } } })
  }
  return (
    <>
      {summary.references.length > 1 && (
        <SelectField
          label={translate('fitgapTable.legend.reference')}
          isLabelHidden
          isSmall
          value={reference.id}
          choices={summary.references.map(({ id, name }) => ({ id, label: name }))}
          onChange={setChosen}
        />
      )}
      <div className="table-legend" role="group" aria-label={translate('fitgapTable.legend', { reference: reference.name })}>
        {judgements.map((entry) => (
          <Button key={entry.key} className="table-legend-entry" aria-pressed={values.includes(entry.name)} onPress={({ shiftKey }) => press(entry.name, shiftKey)}>
            <JudgementMark entry={entry} />
            <span>{entry.name}</span>
            <b>{of?.get(entry.key) ?? 0}</b>
          </Button>
        ))}
        <Button className="table-legend-entry" aria-pressed={values.includes('')} onPress={({ shiftKey }) => press('', shiftKey)}>
          <span>{translate('fitgap.state.open')}</span>
          <b>{of?.get('') ?? 0}</b>
        </Button>
      </div>
      {isFiltering(filter) && (
        <>
          <span className="nowrap">{translate('compare.shownRows', { all: rows.length, shown })}</span>
          <TextButton look="link" onPress={() => table.arrange({ filter: noFilter })}>
            {translate('compare.showAllRows')}
          </TextButton>
        </>
      )}
      {isStale && (
        <TextButton look="link" onPress={() => table.arrange()}>
          {translate('fitgapTable.arrangeAgain')}
        </TextButton>
      )}
    </>
  )
}
