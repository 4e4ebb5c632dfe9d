import { create } from 'zustand'
import type { OutputFormat, OutputOrder } from '../../../shared/contract/output.ts'
import { causeOf } from '../../api/describe-error.ts'
import { client } from '../../api/client.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { showMessage, hideMessage } from '../../app/state/messages.ts'
import { reportError } from '../../app/state/report-error.ts'
import { showToast } from '../../app/state/toasts.ts'
import { isElectron, reveal, saveDownload } from '../../shell/shell.ts'

export interface Writing {
  project: string
  order: OutputOrder
  format: OutputFormat
  dpi: number
  /** Null hands the files to the browser. */
  to: { path: string } | { directory: string } | null
  overwrite: boolean
}

interface OutputWork {
  /** The job under way, with how far it is. */
  running: { job: string; done: number; total: number } | null
  /** An order whose folder holds files of the same names. */
  occupied: Writing | null
}

/** At most one output is written at a time; it goes on while the user is elsewhere. */
export const useOutputWork = create<OutputWork>(() => ({ running: null, occupied: null }))

/** Writes an order and says how it ended. Files in the way are never replaced unasked: the order waits for the answer. */
export async function write(writing: Writing): Promise<void> {
  if (useOutputWork.getState().running !== null) return
  useOutputWork.setState({ running: { job: '', done: 0, total: 0 }, occupied: null })
  try {
    const { project, order, format, dpi, to, overwrite } = writing
    const { job } = await client.output.start({ project, order, format, picture: { by: 'dpi', value: dpi }, to, overwrite })
    const ended = await followJob(job, (done, total) => useOutputWork.setState({ running: { job, done, total } }))
    const translate = currentTranslate()
    if (ended.state === 'stopped') return showToast({ text: translate('output.stopped') })
    if (to === null) for (const index of ended.files.keys()) saveDownload(await client.output.file({ job, index }))
    tellEnd(ended, to)
  } catch (error) {
    if (causeOf(error)?.reason === 'storage.exists' && writing.to !== null) useOutputWork.setState({ occupied: writing })
    else reportError(error)
  } finally {
    useOutputWork.setState({ running: null })
  }
}

export function stopWriting(): void {
  const { running } = useOutputWork.getState()
  if (running !== null && running.job !== '') void client.output.stop({ job: running.job }).catch(reportError)
}

/** Waits until a job has ended. */
export async function followJob(job: string, tell: (done: number, total: number) => void = () => undefined) {
  for (;;) {
    const progress = await client.output.progress({ job })
    if (progress.state !== 'running') return progress
    tell(progress.done, progress.total)
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
}

function tellEnd({ files, notes }: { files: readonly string[]; notes: readonly string[] }, to: Writing['to']): void {
  const translate = currentTranslate()
  const [first = ''] = files
  const place = to === null ? null : 'path' in to ? first : to.directory
  showToast({
    text: files.length === 1 ? translate('output.doneFile', { name: first }) : translate('output.doneFiles', { count: files.length }),
    action: isElectron() && place !== null ? { label: translate('output.reveal'), run: () => void reveal(place) } : undefined,
  })
  for (const note of notes) {
    const id = `output ${note}`
    showMessage({ id, tone: 'information', text: note, action: { label: translate('app.close'), run: () => hideMessage(id) } })
  }
}
