import { useEffect, useState } from 'react'
import type { ReturnedPreview } from '../../../../shared/contract/sent-sheets.ts'
import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { reporting } from '../../../app/state/report-error.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Dialog } from '../../../ui/dialog/dialog.tsx'
import { RowList } from '../../../ui/rows/row-list.tsx'
import { returnEntries } from '../return-entries.ts'
import { returnCells } from './return-cells.tsx'

const columns = ['take', 'place', 'base', 'ours', 'theirs'] as const

/** What a returned sheet said and was not taken over: it stays readable. */
export function LeftOutDialog({ project, returned, onClose }: { project: string; returned: string; onClose: () => void }) {
  const translate = useTranslate()
  const [content, setContent] = useState<Pick<ReturnedPreview, 'changes' | 'added' | 'notes'>>()
  const [current, setCurrent] = useState<string | null>(null)
  useEffect(() => void reporting(async () => setContent(await client.sentSheets.leftOut({ project, returned }))), [project, returned])
  const entries = content === undefined ? [] : returnEntries({ ...content, missing: [], reordered: false }, 'all')
  return (
    <Dialog title={translate('sentSheets.leftOut.title')} width="wide" onClose={onClose} actions={<Button size="medium" onPress={onClose}>{translate('app.close')}</Button>}>
      {content !== undefined && entries.length === 0 && <p>{translate('sentSheets.leftOut.none')}</p>}
      {entries.length > 0 && (
        <div className="sheets-left-out">
          <RowList
            label={translate('sentSheets.leftOut.title')}
            entries={entries}
            keyOf={({ key }) => key}
            isHeading={({ kind }) => kind === 'heading'}
            columns={columns.map((id) => ({ id, label: id === 'take' ? translate('sentSheets.list.kind') : translate(`sentSheets.return.column.${id}`) }))}
            template="104px minmax(0, 1.2fr) minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1.4fr)"
            height={52}
            current={current}
            onChoose={setCurrent}
            cellsOf={(entry) => returnCells(entry, null, translate)}
          />
        </div>
      )}
    </Dialog>
  )
}
