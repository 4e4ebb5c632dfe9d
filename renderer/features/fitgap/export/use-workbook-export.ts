import { useState } from 'react'
import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useLocale } from '../../../app/state/locale.ts'
import { reporting } from '../../../app/state/report-error.ts'
import { useProcedure } from '../../../app/state/session.ts'
import { showToast } from '../../../app/state/toasts.ts'
import { isElectron, pickSaveLocation, reveal, saveDownload } from '../../../shell/shell.ts'
import { useComparison, useComparisonState } from '../comparison/use-comparison.ts'

/** Excel に出力する: to a place of the user's choice in the desktop program, as a download in the browser. */
export function useWorkbookExport(): { run: () => void; isRunning: boolean } {
  const translate = useTranslate()
  const comparison = useComparison()
  const locale = useLocale((state) => state.locale)
  const [isRunning, setIsRunning] = useState(false)
  const view = useComparisonState((state) => state.view)
  const procedure = useProcedure(view.procedure)
  const key = { project: comparison.state.project, analysis: view.analysis, locale }

  const toPlace = async () => {
    const suggestedName = `${translate('analysis.workbookName', { procedure: procedure?.name ?? '', subject: view.subject.municipalityName })}.xlsx`
    const path = await pickSaveLocation({ title: translate('compare.export'), kind: 'workbook', suggestedName })
    if (path === null) return
    setIsRunning(true)
    const written = await client.analysis.exportWorkbook({ ...key, path, overwrite: true })
    showToast({ text: translate('compare.exported', { path: written.path }), action: { label: translate('compare.reveal'), run: () => void reveal(written.path) } })
  }
  const toDownload = async () => {
    setIsRunning(true)
    const file = await client.analysis.downloadWorkbook(key)
    saveDownload(file)
    showToast({ text: translate('compare.downloaded', { name: file.name }) })
  }
  return {
    isRunning,
    run: () => {
      if (!isRunning) void reporting(isElectron() ? toPlace : toDownload).then(() => setIsRunning(false))
    },
  }
}
