import { useEffect, useState } from 'react'
import type { TermGroup } from '../../../shared/terms/find-term-groups.ts'
import type { TermUse } from '../../../shared/terms/term-use.ts'
import { client } from '../../api/client.ts'
import { reportError } from '../../app/state/report-error.ts'
import { storeOpenDocuments } from './apply-changes.ts'

/** The terms of the project that are written in several ways; undefined until they are read. `reload` reads them again. */
export function useTermGroups(project: string): { groups: readonly TermGroup[] | undefined; reload: () => Promise<void> } {
  const [groups, setGroups] = useState<readonly TermGroup[]>()
  const reload = async () => {
    await storeOpenDocuments(project)
    setGroups(await client.terms.find({ project }))
  }
  useEffect(() => {
    let isShown = true
    storeOpenDocuments(project)
      .then(() => client.terms.find({ project }))
      .then((found) => isShown && setGroups(found), reportError)
    return () => void (isShown = false)
  }, [project])
  return { groups, reload }
}

/** Every text of the project with a phrase; an answer that comes after another character was typed is dropped. */
export function usePhraseUses(project: string, phrase: string, version: number): readonly TermUse[] {
  const [found, setFound] = useState<{ phrase: string; uses: readonly TermUse[] }>({ phrase: '', uses: [] })
  useEffect(() => {
    if (phrase === '') return
    let isShown = true
    client.terms.uses({ project, phrase }).then((uses) => isShown && setFound({ phrase, uses }), reportError)
    return () => void (isShown = false)
  }, [project, phrase, version])
  return found.phrase === phrase ? found.uses : []
}
