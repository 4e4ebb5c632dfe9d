import { useCallback, useEffect, useState } from 'react'
import { client } from '../../api/client.ts'
import { leaveDocuments } from '../../document/open-documents.ts'

export type Version = Awaited<ReturnType<typeof client.flow.revisions>>[number]

/** The versions of a flow, the newest first; what is drawn now counts as one, so that the list begins with it. */
export function useVersions(project: string, flow: string): { versions: readonly Version[] | null; error: unknown; readAgain: () => void } {
  const [state, setState] = useState<{ versions: readonly Version[] | null; error: unknown }>({ versions: null, error: null })
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let isGone = false
    const read = async () => {
      await leaveDocuments(project)
      return client.flow.revisions({ project, flow })
    }
    read().then(
      (versions) => isGone || setState({ versions, error: null }),
      (error: unknown) => isGone || setState({ versions: null, error }),
    )
    return () => {
      isGone = true
    }
  }, [project, flow, turn])
  return { ...state, readAgain: useCallback(() => setTurn((count) => count + 1), []) }
}
