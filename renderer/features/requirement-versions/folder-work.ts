import { create } from 'zustand'
import { causeOf } from '../../api/describe-error.ts'
import { client } from '../../api/client.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { useLocale } from '../../app/state/locale.ts'
import { hideMessage, showMessage } from '../../app/state/messages.ts'
import { reportError } from '../../app/state/report-error.ts'
import { showToast } from '../../app/state/toasts.ts'
import { isElectron, reveal, saveDownload } from '../../shell/shell.ts'
import { drawFlows } from './draw-flows.ts'

export interface FolderOrder {
  project: string
  /** Null is what the project holds now. */
  version: string | null
  area: string | null
  /** Null hands one ZIP to the browser. */
  directory: string | null
  overwrite: boolean
}

interface FolderWork {
  running: { phase: 'drawing' | 'writing'; job: string; done: number; total: number } | null
  /** An order whose folder holds files of the same names. */
  occupied: FolderOrder | null
}

/** At most one procurement folder is made at a time; it goes on while the user is elsewhere. */
export const useFolderWork = create<FolderWork>(() => ({ running: null, occupied: null }))

let stopper = new AbortController()

/** Makes a procurement folder and says how it ended. Files in the way are never replaced unasked: the order waits for the answer. */
export async function makeFolder(order: FolderOrder): Promise<void> {
  if (useFolderWork.getState().running !== null) return
  stopper = new AbortController()
  useFolderWork.setState({ running: { phase: 'drawing', job: '', done: 0, total: 0 }, occupied: null })
  const translate = currentTranslate()
  try {
    const { project, version, area, directory, overwrite } = order
    const tell = (done: number, total: number) => useFolderWork.setState({ running: { phase: 'drawing', job: '', done, total } })
    if (version === null) await drawFlows(project, { onProgress: tell, signal: stopper.signal })
    stopper.signal.throwIfAborted()
    const options = { kind: 'folder' as const, version, area }
    const { job } = await client.reports.startFolder({ project, options, directory, overwrite, locale: useLocale.getState().locale })
    const ended = await follow(job)
    if (ended.state === 'stopped') return showToast({ text: translate(directory === null ? 'reportFolder.stoppedZip' : 'reportFolder.stopped') })
    if (directory === null) saveDownload(await client.reports.folderFile({ job }))
    tellEnd(ended, directory)
  } catch (error) {
    if (stopper.signal.aborted) showToast({ text: translate('reportFolder.stoppedZip') })
    else if (causeOf(error)?.reason === 'storage.exists' && order.directory !== null) useFolderWork.setState({ occupied: order })
    else reportError(error)
  } finally {
    useFolderWork.setState({ running: null })
  }
}

export function stopFolder(): void {
  const { running } = useFolderWork.getState()
  stopper.abort()
  if (running !== null && running.job !== '') void client.reports.stopFolder({ job: running.job }).catch(reportError)
}

async function follow(job: string) {
  for (;;) {
    const progress = await client.reports.folderProgress({ job })
    if (progress.state !== 'running') return progress
    useFolderWork.setState({ running: { phase: 'writing', job, done: progress.done, total: progress.total } })
    // Stopped between two questions: the core had no job to stop then.
    if (stopper.signal.aborted) await client.reports.stopFolder({ job })
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
}

function tellEnd({ files, notes }: { files: readonly string[]; notes: readonly string[] }, directory: string | null): void {
  const translate = currentTranslate()
  showToast({
    text: directory === null ? translate('reportFolder.doneZip') : translate('reportFolder.done', { count: files.length }),
    action: isElectron() && directory !== null ? { label: translate('reportFolder.reveal'), run: () => void reveal(directory) } : undefined,
  })
  for (const note of notes.slice(0, 5)) {
    const id = `folder ${note}`
    showMessage({ id, tone: 'information', text: note, action: { label: translate('reportFolder.understood'), run: () => hideMessage(id) } })
  }
}
