import { useCallback, useMemo, useRef, useState } from 'react'
import type { OpenedSpecFile, SpecImportPreview, SpecSheetChoice } from '../../../../shared/contract/specs.ts'
import { specTableDescription } from '../../../../shared/spec/spec-table-description.ts'
import { describeCause } from '../../../api/describe-error.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { MappingTable, type LineNote, type MappingTableHandle } from '../../map-columns/mapping-table.tsx'
import { useSpecImport } from '../spec-import-state.ts'
import { useSheetRows } from '../use-sheet-rows.ts'
import { ImportedItems } from './imported-items.tsx'
import { SheetList } from './sheet-list.tsx'
import { SpecBar } from './spec-bar.tsx'
import { SpecNotes } from './spec-notes.tsx'
import { ViewBar } from './view-bar.tsx'

export interface SpecFileViewProps {
  opened: OpenedSpecFile
  preview: SpecImportPreview | undefined
  onReadAs: (encoding: OpenedSpecFile['encoding']) => void
}

/** A file that has been read: its sheets at the left, the sheet with its mapping beside, what is to be checked below. */
export function SpecFileView({ opened, preview, onReadAs }: SpecFileViewProps) {
  const translate = useTranslate()
  const { choices, sheet: at } = useSpecImport()
  const [view, setView] = useState<'file' | 'items'>('file')
  const table = useRef<MappingTableHandle>(null)
  const wanted = useRef<number | null>(null)
  const { rows, onSeen } = useSheetRows(opened, at)
  const sheet = opened.sheets[at]
  const choice = choices[at]
  const notes = useMemo(
    () => [...(preview?.unread ?? []), ...(preview?.warnings ?? [])].filter((note) => note.sheet === sheet?.name),
    [preview, sheet?.name],
  )
  const lineNotes = useMemo<LineNote[]>(
    () => notes.map((note) => ({ tone: 'warning', text: describeCause(note, translate), line: note.row, field: note.column === '' ? null : note.column })),
    [notes, translate],
  )
  const unread = useMemo(() => (preview?.unread ?? []).filter((note) => note.sheet === sheet?.name).map(({ row }) => ({ line: row })), [preview, sheet?.name])
  const attach = useCallback((handle: MappingTableHandle | null) => {
    table.current = handle
    // The table of another sheet was asked for together with one of its lines.
    if (handle !== null && wanted.current !== null) handle.show(wanted.current)
    wanted.current = null
  }, [])
  if (sheet === undefined || choice === undefined) return null
  const change = (index: number, changed: Partial<SpecSheetChoice>) =>
    useSpecImport.setState({ choices: choices.map((one, other) => (other === index ? { ...one, ...changed } : one)) })
  const show = (name: string, row: number) => {
    const index = opened.sheets.findIndex((one) => one.name === name)
    if (index < 0) return
    if (index === at && view === 'file') return table.current?.show(row)
    wanted.current = row
    setView('file')
    useSpecImport.setState({ sheet: index })
  }
  return (
    <>
      <SpecBar opened={opened} onReadAs={onReadAs} />
      <div className="spec-import">
        <SheetList opened={opened} choices={choices} current={at} onShow={(index) => useSpecImport.setState({ sheet: index })} onChange={change} />
        <div className="spec-import-main">
          <ViewBar sheet={sheet} choice={choice} index={at} view={view} onView={setView} onChange={(changed) => change(at, changed)} />
          {view === 'items' ? (
            <ImportedItems preview={preview} />
          ) : choice.isIncluded ? (
            <MappingTable
              key={at}
              ref={attach}
              sheet={{ rows: rows as string[][] }}
              choice={choice}
              table={specTableDescription(choice.kind)}
              unread={unread}
              notes={lineNotes}
              onSeen={onSeen}
              onMapping={(mapping) => change(at, { mapping })}
            />
          ) : (
            <div className="spec-import-left-out" data-pane>
              <EmptyState>{translate('specImport.leftOut')}</EmptyState>
            </div>
          )}
          <SpecNotes opened={opened} preview={preview} onShow={show} />
        </div>
      </div>
    </>
  )
}
