import { useEffect, useState } from 'react'
import type { SheetKind } from '../../../shared/contract/sent-sheets.ts'
import { client } from '../../api/client.ts'
import { reporting } from '../../app/state/report-error.ts'

/** How many lines a sheet would have; null while it is being counted. */
export function useLineCount({ project, table, kind, package: packageId, rows, isReady }: { project: string; table: string; kind: SheetKind; package: string | null; rows: string[] | null; isReady: boolean }): number | null {
  const wanted = { project, table, kind, packageId, rows, isReady }
  const [counted, setCounted] = useState<{ of: string; lines: number } | null>(null)
  const key = JSON.stringify(wanted)
  useEffect(() => {
    if (!isReady) return
    let isGone = false
    void reporting(async () => {
      const { lines } = await client.sentSheets.plan({ project, table, kind, package: packageId, rows, recipient: '', dueDate: null, columns: [], message: '' })
      if (!isGone) setCounted({ of: key, lines })
    })
    return () => {
      isGone = true
    }
  }, [project, table, kind, packageId, rows, isReady, key])
  return counted?.of === key ? counted.lines : null
}
