import { useEffect, useState } from 'react'
import type { SpecLinkProposal } from '../../../shared/contract/specs.ts'
import { client } from '../../api/client.ts'
import { useLocale } from '../../app/state/locale.ts'
import { reporting } from '../../app/state/report-error.ts'
import type { SpecElement } from './link-state.ts'

export interface LinkView {
  elements: readonly SpecElement[]
  proposals: readonly SpecLinkProposal[]
}

const nothing: LinkView = { elements: [], proposals: [] }

/** Steps and documents of the spec's flows and what is proposed for them; read again with every reading of the library. */
export function useLinkView(project: string, spec: string, readings: number): LinkView {
  const locale = useLocale((state) => state.locale)
  const [view, setView] = useState<{ spec: string; view: LinkView }>()
  useEffect(() => {
    if (readings === 0) return
    let isGone = false
    void reporting(async () => {
      const read = await client.specs.proposeLinks({ project, spec, locale })
      if (!isGone) setView({ spec, view: read })
    })
    return () => {
      isGone = true
    }
  }, [project, spec, readings, locale])
  return view?.spec === spec ? view.view : nothing
}
