import { useDeferredValue, useMemo, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { treatments, treatmentSymbols } from '../../../../shared/fitgap/judgement/treatment.ts'
import { ColumnsBeyond } from '../../../app/frame/columns-beyond.tsx'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Meter } from '../../../ui/feedback/meter.tsx'
import { filterBy } from '../arrange/column-heading.tsx'
import { countTable } from '../arrange/count-judgements.ts'
import { useTable, useTableState } from '../use-table.ts'

/** How far the table is, ①–④ at all times, what was refused, and the columns further right. Each count shows its rows. */
export function TableStatus({ beyond }: { beyond: readonly string[] }) {
  const table = useTable()
  const translate = useTranslate()
  const rows = useDeferredValue(useTableState((state) => state.view.rows))
  const filter = useTableState((state) => state.arrangement.filter)
  const selected = useTableState((state) => state.selected.length)
  const notice = useTableState((state) => state.notice)
  const main = useTableState((state) => state.view.summary.references[0]?.name ?? null)
  const counts = useMemo(() => countTable(rows), [rows])
  const show = (state: 'open' | 'rejudge') => table.arrange({ filter: { ...filter, state: filter.state === state ? null : state } })
  return (
    <>
      <span className="status-group">
        <span>{main === null ? translate('compare.status.decided', { decided: counts.states.decided, rows: counts.rows }) : translate('fitgapTable.status.decided', { decided: counts.states.decided, rows: counts.rows, name: main })}</span>
        <Meter value={counts.states.decided} of={counts.rows} />
        <Link isPressed={filter.state === 'open'} onPress={() => show('open')}>
          {translate('fitgapTable.status.open', { count: counts.states.open })}
        </Link>
        <Link isPressed={filter.state === 'rejudge'} onPress={() => show('rejudge')}>
          {translate('fitgapTable.status.rejudge', { count: counts.states.rejudge })}
        </Link>
      </span>
      <span className="status-group">
        {treatments.map((treatment) => (
          <Link key={treatment} isPressed={filter.values.treatment?.includes(treatmentSymbols[treatment]) ?? false} onPress={() => filterBy(table, 'treatment', treatmentSymbols[treatment])}>
            {treatmentSymbols[treatment]} {counts.treatments[treatment]}
            <span className="visually-hidden"> {translate(`fitgap.treatment.${treatment}`)}</span>
          </Link>
        ))}
      </span>
      <span className="grow table-notice" role="status">
        {notice}
      </span>
      {notice === '' && selected > 1 && <span>{translate('compare.selectedRows', { count: selected })}</span>}
      {notice === '' && <ColumnsBeyond names={beyond} />}
    </>
  )
}

function Link({ isPressed, onPress, children }: { isPressed: boolean; onPress: () => void; children: ReactNode }) {
  return (
    <Button className="status-link" aria-pressed={isPressed} onPress={onPress}>
      {children}
    </Button>
  )
}
