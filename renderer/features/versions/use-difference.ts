import { useEffect, useState } from 'react'
import type { ToldChange } from '../../../shared/contract/versions.ts'
import { client } from '../../api/client.ts'
import { useLocale } from '../../app/state/locale.ts'

export type Difference =
  | { kind: 'comparing' }
  | { kind: 'ready'; before: string; after: string; changes: ToldChange[] }
  | { kind: 'failed'; error: unknown }

/** What differs between two versions, with their texts; a new pair takes the place of one that is being compared. */
export function useDifference(project: string, flow: string, before: string | undefined, after: string | undefined): Difference {
  const locale = useLocale((state) => state.locale)
  const [difference, setDifference] = useState<Difference>({ kind: 'comparing' })
  useEffect(() => {
    if (before === undefined || after === undefined) return
    let isGone = false
    client.versions.compare({ project, flow, before, after, locale }).then(
      (found) => isGone || setDifference({ kind: 'ready', before: found.before.xml, after: found.after.xml, changes: found.changes }),
      (error: unknown) => isGone || setDifference({ kind: 'failed', error }),
    )
    return () => {
      isGone = true
      setDifference({ kind: 'comparing' })
    }
  }, [project, flow, before, after, locale])
  return difference
}
