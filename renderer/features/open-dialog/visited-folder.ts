import { create } from 'zustand'
import { describeError } from '../../api/describe-error.ts'
import { client } from '../../api/client.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'

export type Folder = Awaited<ReturnType<typeof client.files.folder>>

/** The folder that the folder view shows; it stays for the next time the view opens. */
export const useVisitedFolder = create<{ folder: Folder | null; problem: string | null }>(() => ({ folder: null, problem: null }))

/** Shows a folder (null: home). Where it cannot be read the one before stays and the reason is told. */
export async function visitFolder(path: string | null): Promise<void> {
  try {
    useVisitedFolder.setState({ folder: await client.files.folder({ path }), problem: null })
  } catch (error) {
    useVisitedFolder.setState({ problem: describeError(error, currentTranslate()) })
    // Where the folder of last time is gone there must be another way in.
    if (path !== null && useVisitedFolder.getState().folder === null) await visitFolder(null)
  }
}

/** Shows the folder shown last, as it is now, for a view that opens. */
export function revisitFolder(): Promise<void> {
  const path = useVisitedFolder.getState().folder?.path ?? null
  useVisitedFolder.setState({ folder: null, problem: null })
  return visitFolder(path)
}
