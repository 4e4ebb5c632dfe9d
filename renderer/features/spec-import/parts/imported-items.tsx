import { useMemo, useState } from 'react'
import type { SpecImportPreview } from '../../../../shared/contract/specs.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { RowList } from '../../../ui/rows/row-list.tsx'

/** The rows as they would be stored; the first of them, where there are many. */
export function ImportedItems({ preview }: { preview: SpecImportPreview | undefined }) {
  const translate = useTranslate()
  const [current, setCurrent] = useState<string | null>(null)
  const entries = useMemo(() => (preview?.items ?? []).map((item, index) => ({ item, key: `${index} ${item.kind} ${item.code}` })), [preview])
  if (entries.length === 0) {
    return (
      <div className="spec-import-left-out" data-pane>
        <EmptyState>{translate('specLibrary.noItems')}</EmptyState>
      </div>
    )
  }
  return (
    <>
      <RowList
        label={translate('specImport.viewItems')}
        entries={entries}
        keyOf={({ key }) => key}
        columns={[
          { id: 'kind', label: translate('specLibrary.kind') },
          ...(['code', 'middle', 'name', 'text', 'class'] as const).map((column) => ({ id: column, label: column === 'middle' ? translate('specLibrary.middle') : translate(`specLibrary.column.${column}`) })),
        ]}
        template="112px 96px minmax(96px, 1fr) minmax(120px, 1fr) minmax(160px, 2fr) 104px"
        height={50}
        current={current}
        onChoose={setCurrent}
        cellsOf={({ item }) => [
          translate(`specImport.${item.kind}`),
          <span key="code" className="identifier">{item.code}</span>,
          <span key="middle" className="two-lines">{item.middle}</span>,
          <span key="name" className="two-lines">{item.name || item.small}</span>,
          <span key="text" className="two-lines ink-2">{item.text}</span>,
          translate(`specLibrary.class.${item.class}`),
        ]}
      />
      {preview !== undefined && preview.read > entries.length && <p className="spec-import-first ink-2">{translate('specImport.firstItems', { count: entries.length })}</p>}
    </>
  )
}
