import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useImperativeHandle, useMemo, useRef, type Ref } from 'react'
import type { ColumnChoice } from '../../../shared/columns/choose-at-first.ts'
import type { SheetCells } from '../../../shared/columns/sheet-cells.ts'
import type { TableDescription } from '../../../shared/columns/table-description.ts'
import type { ColumnMapping } from '../../../shared/domain/column-mapping.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { Icon } from '../../ui/icon/icon.tsx'
import { SelectField } from '../../ui/field/select-field.tsx'
import './mapping-table.css'

/** What is to be told of a line, or of one of its cells (`field`). Lines from 1. */
export interface LineNote {
  tone: 'error' | 'warning' | 'information'
  text: string
  line: number | null
  field: string | null
}

export interface MappingTableHandle {
  /** Brings a line of the sheet into sight, from 1, and marks it. */
  show: (line: number) => void
}

export interface MappingTableProps {
  ref?: Ref<MappingTableHandle>
  sheet: Pick<SheetCells, 'rows'>
  choice: Pick<ColumnChoice, 'headerLine' | 'mapping'>
  /** What a column can be. */
  table: TableDescription
  unread: readonly { line: number }[]
  notes: readonly LineNote[]
  onMapping: (mapping: ColumnMapping) => void
  /** Which lines have come into sight, from 0: for sheets of which only a part has been read. */
  onSeen?: (first: number, last: number) => void
}

const rowHeight = 32
const left = 'none'

/** The sheet as it stands in the file; over each column what it is taken for. Lines that are not taken are grey and say why. */
export function MappingTable({ ref, sheet, choice, table, unread, notes, onMapping, onSeen }: MappingTableProps) {
  const translate = useTranslate()
  const scroller = useRef<HTMLDivElement>(null)
  // The grid library cannot be memoised by the compiler, and need not be.
  const rows = useVirtualizer({ count: sheet.rows.length, getScrollElement: () => scroller.current, estimateSize: () => rowHeight, overscan: 12, scrollPaddingStart: 72 })
  const notRead = useMemo(() => new Set(unread.map(({ line }) => line)), [unread])
  const marks = useMemo(() => {
    const found = new Map<string, LineNote>()
    for (const note of notes) if (note.line !== null && note.field !== null) found.set(`${note.line} ${note.field}`, found.get(`${note.line} ${note.field}`) ?? note)
    return found
  }, [notes])
  useImperativeHandle(ref, () => ({
    show: (line) => {
      rows.scrollToIndex(line - 1, { align: 'center' })
      requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-line="${line}"]`)?.focus())
    },
  }))
  const change = (column: number, id: string) => {
    const field = id === left ? null : id
    const taken = table.fields.find((one) => one.id === field)
    const isSingle = taken?.joinedBy === undefined && taken?.isRepeated !== true
    onMapping(choice.mapping.map((before, other) => (other === column ? field : isSingle && before === field ? null : before)))
  }
  const choices = [{ id: left, label: translate('mapColumns.notTaken') }, ...table.fields.map(({ id, header }) => ({ id, label: header }))]
  const items = rows.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  useEffect(() => onSeen?.(first, last), [first, last, onSeen])
  const above = items[0]?.start ?? 0
  const below = rows.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <div ref={scroller} className="step-import-sheet" data-pane tabIndex={-1}>
      <table aria-rowcount={sheet.rows.length + 1} style={{ width: 128 + choice.mapping.length * 168 }}>
        <caption className="visually-hidden">{translate('mapColumns.caption')}</caption>
        <colgroup>
          <col style={{ width: 128 }} />
          {choice.mapping.map((_, column) => (
            <col key={column} style={{ width: 168 }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{translate('mapColumns.lineNumber')}</th>
            {choice.mapping.map((field, column) => (
              <th key={column} scope="col" className={field === null ? 'is-left-out' : undefined}>
                <SelectField
                  isSmall
                  isLabelHidden
                  label={translate('mapColumns.columnIs', { column: letterOf(column), word: headerWord(sheet, choice, column) })}
                  value={field ?? left}
                  choices={choices}
                  onChange={(id) => change(column, id)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <tr aria-hidden style={{ height: above }} />}
          {items.map(({ index }) => (
            <tr key={index} data-line={index + 1} tabIndex={-1} aria-rowindex={index + 2} className={classOf(index, choice, notRead, sheet)}>
              <th scope="row">
                {index + 1}
                {index === choice.headerLine && <span className="step-import-word">{translate('mapColumns.isHeader')}</span>}
                {notRead.has(index + 1) && <span className="step-import-word">{translate('mapColumns.isUnread')}</span>}
              </th>
              {choice.mapping.map((field, column) => {
                const note = field === null ? undefined : marks.get(`${index + 1} ${field}`)
                return (
                  <td key={column} className={[field === null && 'is-left-out', note && `is-${note.tone}`].filter(Boolean).join(' ')} title={note?.text}>
                    {note !== undefined && <Icon name={note.tone} size={14} />}
                    {sheet.rows[index]?.[column]?.slice(0, 200) ?? ''}
                  </td>
                )
              })}
            </tr>
          ))}
          {below > 0 && <tr aria-hidden style={{ height: below }} />}
        </tbody>
      </table>
    </div>
  )
}

function classOf(line: number, choice: MappingTableProps['choice'], notRead: ReadonlySet<number>, sheet: MappingTableProps['sheet']): string {
  if (line === choice.headerLine) return 'is-header'
  if (choice.headerLine !== null && line < choice.headerLine) return 'is-above'
  if (notRead.has(line + 1)) return 'is-unread'
  return (sheet.rows[line] ?? []).every((cell) => cell.trim() === '') ? 'is-above' : ''
}

function headerWord(sheet: MappingTableProps['sheet'], choice: MappingTableProps['choice'], column: number): string {
  return choice.headerLine === null ? '' : (sheet.rows[choice.headerLine]?.[column] ?? '')
}

/** The letters of a column as spreadsheets name it: A … Z, AA … */
function letterOf(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letterOf(Math.floor(column / 26) - 1) + letterOf(column % 26)
}
