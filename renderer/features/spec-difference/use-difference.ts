import { useEffect, useState } from 'react'
import type { SpecChange } from '../../../shared/contract/specs.ts'
import { client } from '../../api/client.ts'
import { reporting } from '../../app/state/report-error.ts'

/** What differs between two editions; read again with every reading of the library. Undefined until it has been read. */
export function useDifference(project: string, before: string | undefined, after: string | undefined, readings: number): readonly SpecChange[] | undefined {
  const [read, setRead] = useState<{ key: string; changes: readonly SpecChange[] }>()
  const key = `${before} ${after}`
  useEffect(() => {
    if (before === undefined || after === undefined || before === after || readings === 0) return
    let isGone = false
    void reporting(async () => {
      const { changes } = await client.specs.compare({ project, before, after })
      if (!isGone) setRead({ key: `${before} ${after}`, changes })
    })
    return () => {
      isGone = true
    }
  }, [project, before, after, readings])
  return read?.key === key ? read.changes : undefined
}
