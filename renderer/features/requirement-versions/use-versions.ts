import { useCallback, useEffect, useState } from 'react'
import type { RequirementVersion } from '../../../shared/contract/reports.ts'
import type { RequirementChange } from '../../../shared/reports/versions/version-part.ts'
import { client } from '../../api/client.ts'
import { useLocale } from '../../app/state/locale.ts'
import { reporting } from '../../app/state/report-error.ts'
import { useWindowReturn } from '../../app/state/use-window-return.ts'

/** The kept versions of a project, the newest first; undefined until they have been read. */
export function useVersions(project: string): { versions: readonly RequirementVersion[] | undefined; reload: () => void } {
  const [versions, setVersions] = useState<readonly RequirementVersion[]>()
  const reload = useCallback(() => void reporting(async () => setVersions(await client.reports.versions({ project }))), [project])
  useEffect(reload, [reload])
  useWindowReturn(reload)
  return { versions, reload }
}

/** What changed between two versions; undefined while they are compared or where none is chosen. `round` asks again. */
export function useComparison(project: string, before: string | null, after: string | null, round: number): readonly RequirementChange[] | undefined {
  const locale = useLocale((state) => state.locale)
  const key = JSON.stringify([project, before, after, locale, round])
  const [found, setFound] = useState<{ key: string; changes: readonly RequirementChange[] }>()
  useEffect(() => {
    let isWanted = true
    if (before === null) return undefined
    void reporting(async () => {
      const changes = await client.reports.compareVersions({ project, before, after, locale })
      if (isWanted) setFound({ key, changes })
    })
    return () => {
      isWanted = false
    }
  }, [project, before, after, locale, key])
  return found?.key === key ? found.changes : undefined
}
