import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useLocale } from '../../../app/state/locale.ts'
import { showMessage, hideMessage } from '../../../app/state/messages.ts'
import { reporting } from '../../../app/state/report-error.ts'
import { showToast } from '../../../app/state/toasts.ts'
import { saveDownload } from '../../../shell/shell.ts'
import { Button } from '../../../ui/button/button.tsx'
import { formatDelimited } from '../../../../shared/steps/delimited-text.ts'
import { guardFormula } from '../../../../shared/text/formula-guard.ts'
import { differenceTable } from '../difference-table.ts'
import type { Difference } from '../use-difference.ts'
import type { Version } from '../use-versions.ts'

interface DifferenceCommandsProps {
  project: string
  flow: string
  before: Version
  after: Version
  difference: Difference
}

/** The difference as a table: into the clipboard, or as Excel. */
export function DifferenceCommands({ project, flow, before, after, difference }: DifferenceCommandsProps) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const isEmpty = difference.kind !== 'ready' || difference.changes.length === 0
  const copy = async () => {
    if (difference.kind !== 'ready') return
    const rows = differenceTable(difference.changes, translate)
    try {
      await navigator.clipboard.writeText(formatDelimited(rows.map((row) => row.map(guardFormula)), '\t', '\r\n'))
      showToast({ text: translate('versions.copied', { count: rows.length - 1 }) })
    } catch {
      const text = translate('versions.cannotCopy')
      showMessage({ id: 'versions.copy', tone: 'error', text, action: { label: translate('app.close'), run: () => hideMessage('versions.copy') } })
    }
  }
  const toExcel = () =>
    reporting(async () => {
      const file = await client.versions.differenceWorkbook({ project, flow, before: before.id, after: after.id, locale })
      saveDownload(file)
      showToast({ text: translate('versions.written', { name: file.name }) })
    })
  return (
    <>
      <Button isDisabled={isEmpty} onPress={() => void copy()}>
        {translate('versions.copy')}
      </Button>
      <Button look="filled" isDisabled={isEmpty} onPress={() => void toExcel()}>
        {translate('versions.toExcel')}
      </Button>
    </>
  )
}
