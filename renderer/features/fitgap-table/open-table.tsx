import { useEffect, useState } from 'react'
import { client } from '../../api/client.ts'
import { describeError } from '../../api/describe-error.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { useLocale } from '../../app/state/locale.ts'
import { navigate } from '../../app/state/navigation.ts'
import { reportError } from '../../app/state/report-error.ts'
import { useWindowReturn } from '../../app/state/use-window-return.ts'
import { Button } from '../../ui/button/button.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { FitGapTable } from './fit-gap-table.ts'
import { opensTableDetail } from './remembered-detail.ts'
import { TableScreen } from './table-screen.tsx'
import { useLeaving } from './use-leaving.ts'
import { TableContext } from './use-table.ts'

export interface OpenTableProps {
  project: string
  table: string
  /** Rows to show alone: where a number of まとめ leads. */
  selection?: readonly string[]
}

/** Reads a table and shows it. */
export function OpenTable({ project, table: id, selection }: OpenTableProps) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const [table, setTable] = useState<FitGapTable | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  useEffect(() => {
    let isGone = false
    const read = async () => {
      const view = await client.fitGapTables.view({ project, table: id, locale: useLocale.getState().locale })
      if (!isGone) setTable(new FitGapTable(project, view, useLocale.getState().locale, opensTableDetail()))
    }
    read().catch((error: unknown) => isGone || setFailure(error))
    return () => {
      isGone = true
    }
  }, [project, id])
  useEffect(() => {
    if (table !== null && table.locale !== locale) table.readAgain(locale).catch(reportError)
  }, [table, locale])
  useLeaving(table)
  useWindowReturn(() => void table?.readAgain().catch(reportError))
  if (failure !== null) {
    return (
      <EmptyState actions={<Button size="medium" look="filled" onPress={() => navigate({ screen: 'project', project, tab: 'fitgap-tables' })}>{translate('fitgapTable.toList')}</Button>}>
        {describeError(failure, translate)}
      </EmptyState>
    )
  }
  if (table === null) return <p className="table-reading" role="status">{translate('fitgapTable.reading')}</p>
  return (
    <TableContext value={table}>
      <TableScreen selection={selection} />
    </TableContext>
  )
}
