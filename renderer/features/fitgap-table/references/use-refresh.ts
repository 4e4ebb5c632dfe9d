import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { showToast } from '../../../app/state/toasts.ts'
import { useTable } from '../use-table.ts'

/** 図や機能の変化を取り込む, and what came of it in one sentence. */
export function useRefresh(): () => Promise<void> {
  const table = useTable()
  const translate = useTranslate()
  return async () => {
    const result = await table.change(() => client.fitGapTables.refresh(table.key))
    if (result === undefined) return
    const { added, rejudge, gone } = result
    if (added + rejudge + gone === 0) showToast({ text: translate('fitgapTable.refresh.nothing') })
    else table.sayWithUndo(translate('fitgapTable.refresh.done', { added, rejudge, gone }))
  }
}
