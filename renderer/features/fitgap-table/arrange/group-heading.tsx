import { memo, useMemo } from 'react'
import { Button } from 'react-aria-components'
import { treatments, treatmentSymbols } from '../../../../shared/fitgap/judgement/treatment.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Icon } from '../../../ui/icon/icon.tsx'
import { useTable, useTableState } from '../use-table.ts'
import type { ShownGroup } from './arrange-rows.ts'
import { countTable } from './count-judgements.ts'

/** A heading between the rows: what they share, how many there are, and their subtotals. A press folds them away. */
export const GroupHeading = memo(function GroupHeading({ group }: { group: ShownGroup }) {
  const table = useTable()
  const translate = useTranslate()
  const { rows, summary, judgements } = useTableState((state) => state.view)
  const collapsed = useTableState((state) => state.arrangement.collapsed)
  const isCollapsed = collapsed.has(group.id)
  const counts = useMemo(() => {
    const own = new Set(group.rows)
    return countTable(rows.filter(({ id }) => own.has(id)))
  }, [rows, group])
  const first = summary.references[0]
  const ofFirst = first === undefined ? undefined : counts.judgements.get(first.id)
  const fold = () => {
    const next = new Set(collapsed)
    if (isCollapsed) next.delete(group.id)
    else next.add(group.id)
    table.arrange({ collapsed: next })
  }
  return (
    <span className="table-group">
      <Button className="table-group-name" excludeFromTabOrder preventFocusOnPress aria-expanded={!isCollapsed} onPress={fold}>
        <Icon name={isCollapsed ? 'forward' : 'down'} size={14} />
        <b>{group.id === '' ? translate('fitgapTable.blank') : group.id}</b>
      </Button>
      <span className="ink-2">{translate('fitgapTable.group.rows', { decided: counts.states.decided, rows: counts.rows })}</span>
      {judgements.map((entry) => {
        const count = ofFirst?.get(entry.key) ?? 0
        return count === 0 ? null : (
          <span key={entry.key} className="nowrap">
            {entry.symbol} {entry.name} {count}
          </span>
        )
      })}
      {treatments.map((treatment) =>
        counts.treatments[treatment] === 0 ? null : (
          <span key={treatment} className="nowrap">
            {treatmentSymbols[treatment]} {counts.treatments[treatment]}
          </span>
        ),
      )}
    </span>
  )
})
