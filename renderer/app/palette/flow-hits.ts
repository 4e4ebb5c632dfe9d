import { useEffect, useState } from 'react'
import type { SearchHit } from '../../../shared/contract/search.ts'
import type { ProjectOverview } from '../../../shared/contract/project.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { client } from '../../api/client.ts'
import { procedureTabs } from '../routes.tsx'
import { navigate } from '../state/navigation.ts'
import type { PaletteEntry } from './palette-entry.ts'

export interface FlowHits {
  hits: readonly SearchHit[]
  /** How many there are, shown or not. */
  total: number
}

const none: FlowHits = { hits: [], total: 0 }

/** Most hits shown; typing more narrows. */
const shown = 40

/** What the flows of the project hold of the query; an answer that comes after another character was typed is dropped. */
export function useFlowHits(project: string | null, query: string): FlowHits {
  const [found, setFound] = useState<FlowHits & { query: string }>({ ...none, query: '' })
  const asked = query.trim()
  useEffect(() => {
    if (project === null || asked === '') return
    let isShown = true
    // A search that fails finds nothing; places and commands are there all the same.
    client.search.find({ project, query: asked, limit: shown }).then(
      (answer) => isShown && setFound({ ...answer, query: asked }),
      () => isShown && setFound({ ...none, query: asked }),
    )
    return () => void (isShown = false)
  }, [project, asked])
  return project === null || asked === '' ? none : found
}

/** The hits as lines of the palette: what was found, and in which procedure, flow and lane. Choosing one opens the flow with the shape selected. */
export function hitEntries(project: string, overview: ProjectOverview, hits: readonly SearchHit[], translate: Translate): PaletteEntry[] {
  const procedures = new Map(overview.procedures.map((procedure) => [procedure.id, procedure]))
  const tab = procedureTabs[0]
  if (tab === undefined) return []
  return hits.map(({ flow, procedure, element, kind, text, lane }, at) => {
    const owner = procedures.get(procedure)
    const summary = owner?.flows.find(({ id }) => id === flow)
    const place = [owner?.name, summary && translate(`app.kind.${summary.kind}`), lane].filter(Boolean).join(' › ')
    return {
      id: `hit ${at} ${flow} ${element}`,
      kind: 'hit',
      name: text,
      note: kind === 'step' ? place : translate('app.palette.hitNote', { kind: translate(`app.hit.${kind}`), place }),
      run: () => navigate({ screen: 'procedure', project, procedure, tab: tab.id, flow, selection: [element] }),
    }
  })
}
