import { useCallback, useEffect } from 'react'
import { create } from 'zustand'
import type { FitGapTableSummary } from '../../../shared/contract/fit-gap-tables.ts'
import type { SentSheet } from '../../../shared/contract/sent-sheets.ts'
import { client } from '../../api/client.ts'
import { useLocale } from '../../app/state/locale.ts'
import { reporting } from '../../app/state/report-error.ts'
import { useWindowReturn } from '../../app/state/use-window-return.ts'

export interface SheetDesk {
  tables: readonly FitGapTableSummary[]
  /** The table whose sheets are shown; null where the project has none. */
  table: FitGapTableSummary | null
  sheets: readonly SentSheet[]
}

const useDesks = create<{ desks: Readonly<Record<string, SheetDesk>> }>(() => ({ desks: {} }))

/**
 * The tables of a project and the sheets of one of them: the one asked for, else the first of the 業務, or where none is named the first there is. Undefined until
 * they have been read.
 */
export function useSentSheets(project: string, given: { table?: string; area?: string }): { desk: SheetDesk | undefined; readAgain: () => void } {
  const locale = useLocale((state) => state.locale)
  const { table, area } = given
  const readAgain = useCallback(() => void reporting(() => read(project, { table, area })), [project, table, area])
  useEffect(readAgain, [readAgain, locale])
  useWindowReturn(readAgain)
  return { desk: useDesks(({ desks }) => desks[keyOf(project, given)]), readAgain }
}

async function read(project: string, given: { table?: string; area?: string }): Promise<void> {
  const tables = await client.fitGapTables.list({ project, locale: useLocale.getState().locale })
  const table = tables.find(({ id }) => id === given.table) ?? tables.find(({ area }) => given.area === undefined || area === given.area) ?? null
  const desk = { tables, table, sheets: table === null ? [] : await client.sentSheets.list({ project, table: table.id }) }
  useDesks.setState(({ desks }) => ({ desks: { ...desks, [keyOf(project, given)]: desk } }))
}

function keyOf(project: string, { table, area }: { table?: string; area?: string }): string {
  return [project, table, area].join(' ')
}
