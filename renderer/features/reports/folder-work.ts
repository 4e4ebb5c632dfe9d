import { create } from 'zustand'
import type { ReportOptions } from '../../../shared/contract/reports.ts'
import { causeOf } from '../../api/describe-error.ts'
import { client } from '../../api/client.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { useLocale } from '../../app/state/locale.ts'
import { reportError } from '../../app/state/report-error.ts'
import { showToast } from '../../app/state/toasts.ts'
import { isElectron, reveal, saveDownload } from '../../shell/shell.ts'
import { drawForReport } from './use-report.ts'

export interface FolderOrder {
  project: string
  options: ReportOptions
  /** Null: one ZIP for the browser to keep. */
  directory: string | null
}

interface FolderWork {
  running: { job: string; done: number; total: number } | null
  /** An order whose folder holds files of the same names: it waits for an answer. */
  occupied: FolderOrder | null
  /** What the last folder said: names of its files and what a reader should know. */
  written: { files: readonly string[]; notes: readonly string[] } | null
}

/** 調達フォルダ: one at a time; it goes on while the user is elsewhere. */
export const useFolderWork = create<FolderWork>(() => ({ running: null, occupied: null, written: null }))

/** Writes the folder and says how it ended. Files in the way are never replaced unasked. */
export async function writeReportFolder(order: FolderOrder, overwrite: boolean): Promise<void> {
  if (useFolderWork.getState().running !== null) return
  useFolderWork.setState({ running: { job: '', done: 0, total: 0 }, occupied: null, written: null })
  const translate = currentTranslate()
  try {
    await drawForReport(order.project, order.options)
    const { job } = await client.reports.startFolder({ ...order, overwrite, locale: useLocale.getState().locale })
    const { state, files, notes } = await follow(job)
    if (state === 'stopped') return showToast({ text: translate('reports.folder.stopped') })
    if (order.directory === null) saveDownload((await client.reports.folderFile({ job })) as File)
    useFolderWork.setState({ written: { files, notes } })
    const place = order.directory
    showToast({
      text: translate('reports.folder.done', { count: files.length }),
      action: isElectron() && place !== null ? { label: translate('reports.reveal'), run: () => void reveal(place) } : undefined,
    })
  } catch (error) {
    if (causeOf(error)?.reason === 'storage.exists' && order.directory !== null) useFolderWork.setState({ occupied: order })
    else reportError(error)
  } finally {
    useFolderWork.setState({ running: null })
  }
}

export function stopReportFolder(): void {
  const { running } = useFolderWork.getState()
  if (running !== null && running.job !== '') void client.reports.stopFolder({ job: running.job }).catch(reportError)
}

async function follow(job: string) {
  for (;;) {
    const progress = await client.reports.folderProgress({ job })
    if (progress.state !== 'running') return progress
    useFolderWork.setState({ running: { job, done: progress.done, total: progress.total } })
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
