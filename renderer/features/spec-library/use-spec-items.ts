import { useEffect, useState } from 'react'
import type { SpecItem } from '../../../shared/contract/specs.ts'
import { client } from '../../api/client.ts'
import { reporting } from '../../app/state/report-error.ts'

/** The 機能 and 帳票 of a spec in the order of its list; read again with every reading of the library. Undefined until they have been read. */
export function useSpecItems(project: string, spec: string | undefined, readings: number): readonly SpecItem[] | undefined {
  const [read, setRead] = useState<{ spec: string; items: readonly SpecItem[] }>()
  useEffect(() => {
    if (spec === undefined || readings === 0) return
    let isGone = false
    void reporting(async () => {
      const items = await client.specs.items({ project, spec })
      if (!isGone) setRead({ spec, items })
    })
    return () => {
      isGone = true
    }
  }, [project, spec, readings])
  return read !== undefined && read.spec === spec ? read.items : undefined
}
