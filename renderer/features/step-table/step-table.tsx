import { useCallback, useEffect, useMemo, useRef } from 'react'
import { describeStepIssue } from '../../../shared/steps/step-issue.ts'
import { useGridWords } from '../../app/i18n/use-grid-words.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { rowSigns, type RowSign } from '../../app/row-signs.ts'
import { hideMessage, showMessage } from '../../app/state/messages.ts'
import { showToast } from '../../app/state/toasts.ts'
import type { EditorPartProps } from '../../document/editor-part.ts'
import { useSnapshot } from '../../document/use-snapshot.ts'
import { Grid } from '../../ui/grid/grid.tsx'
import type { GridController } from '../../ui/grid/grid-controller.ts'
import type { GridNotice } from '../../ui/grid/grid-host.ts'
import { Icon } from '../../ui/icon/icon.tsx'
import { MenuEntry, MenuSection } from '../../ui/menu/menu.tsx'
import { EmptyTable } from './parts/empty-table.tsx'
import { TableStatus } from './parts/table-status.tsx'
import { noticeText } from './parts/notice-text.ts'
import { pastedTable } from './sheet/pasted-table.ts'
import { newLine } from './sheet/step-cells.ts'
import { stepGridColumns } from './sheet/step-grid-columns.ts'
import { issueKey, sheetOf } from './step-sheet.ts'
import { useTableState } from './table-state.ts'
import './step-table.css'

/** Rows beyond this number are refused: the diagram of such a table could be neither drawn in time nor read. */
export const sheetRowLimit = 500

const message = 'step-table.notice'
const failureMessage = 'step-table.failure'

/** 手順表: the open flow as a table to type in, beside its diagram. */
export function StepTable(part: EditorPartProps) {
  const { document, session } = part
  const translate = useTranslate()
  const words = useGridWords()
  const sheet = sheetOf(part)
  const { isReady, lines, issues, isEmpty, failure } = sheet.useSheet()
  const hasKey = useTableState((state) => state.hasKey)
  const isStarted = useTableState((state) => state.isStarted)
  const { selection } = useSnapshot(session)
  const marked = useMemo(() => new Set(selection.map(({ id }) => id)), [selection])
  const columns = useMemo(() => stepGridColumns(lines, { hasKey }, translate), [lines, hasKey, translate])
  const wholeTable = useRef<(() => string[][]) | null>(null)
  const signs = useRowSigns(part)
  useFollowSelection(part, lines)
  useKeepInSight(part, lines)
  useEffect(() => document.waitFor(sheet, () => sheet.settle()), [document, sheet])
  useFailure(failure, sheet.drop.bind(sheet))

  const notice = useCallback(
    (given: GridNotice) => {
      const text = noticeText(given, translate)
      if (given.kind !== 'too-many-rows') return useTableState.setState({ notice: text })
      showMessage({ id: message, tone: 'warning', text, action: { label: translate('stepTable.understood'), run: () => hideMessage(message) } })
    },
    [translate],
  )
  const move = useMoveToShape(part)
  const problemAt = useCallback(
    (line: string, column: string) => {
      const issue = issues.get(issueKey(line, column))
      if (issue === undefined) return undefined
      const isRefused = issue.severity === 'error' || issue.code.startsWith('unread')
      return { tone: isRefused ? ('error' as const) : ('warning' as const), text: describeStepIssue(issue, translate) }
    },
    [issues, translate],
  )
  const signOf = useCallback(
    (line: string) => {
      const sign = signs.get(line)
      if (sign === undefined) return null
      return (
        <span className={`row-sign row-sign--${sign.tone}`} title={sign.text}>
          <Icon name={sign.tone} size={14} />
          <span className="visually-hidden">{sign.text}</span>
        </span>
      )
    },
    [signs],
  )
  const paste = (cells: readonly (readonly string[])[], row: (typeof lines)[number] | null): boolean => {
    const pasted = pastedTable(cells, lines, row)
    if (pasted === null) return false
    if (pasted.count > sheetRowLimit) notice({ kind: 'too-many-rows', count: pasted.count, limit: sheetRowLimit })
    else {
      sheet.edit(pasted.edit)
      if (pasted.unknown.length > 0) {
        const text = translate('stepTable.unknownHeaders', { headers: pasted.unknown.join(translate('app.listSeparator')) })
        showMessage({ id: message, tone: 'information', text, action: { label: translate('stepTable.understood'), run: () => hideMessage(message) } })
      }
    }
    return true
  }
  const inSight = useCallback((count: number) => useTableState.setState({ hidden: columns.slice(count).map(({ label }) => label) }), [columns])
  const ready = useCallback((grid: GridController) => useTableState.setState({ grid }), [])
  useEffect(() => () => useTableState.setState({ grid: null, line: null, notice: '', isStarted: false }), [session])

  if (!isReady) return <section className="step-table" data-pane aria-busy="true" aria-label={translate('stepTable.reading')} />
  const label = translate('stepTable.label', { name: document.name })
  return (
    <section className="step-table" data-pane aria-label={label}>
      {isEmpty && !isStarted && !session.isReadOnly ? (
        <EmptyTable {...part} />
      ) : (
        <Grid
          id="steps"
          label={label}
          words={words}
          rows={lines}
          columns={columns}
          isReadOnly={session.isReadOnly}
          rowLimit={sheetRowLimit}
          newRow={newLine}
          onEdit={(edit) => sheet.edit(edit)}
          onUndo={() => void sheet.undo()}
          onRedo={() => void sheet.redo()}
          onNotice={notice}
          onPaste={paste}
          problemAt={problemAt}
          signOf={signOf}
          marked={marked}
          onMove={move}
          onReady={ready}
          wholeTable={wholeTable}
          onCannotPaste={() => useTableState.setState({ notice: translate('stepTable.cannotPaste') })}
          onColumnsInSight={inSight}
          menu={(close) => (
            <MenuSection title={translate('stepTable.table')}>
              <MenuEntry
                id="copy-table"
                label={translate('stepTable.copyTable')}
                onAction={() => {
                  close()
                  wholeTable.current = () => [columns.map((column) => column.label), ...lines.map((line) => columns.map((column) => line.cells[column.id] ?? ''))]
                  useTableState.getState().grid?.copyByMenu('copy')
                  showToast({ text: translate('stepTable.copied', { count: lines.length }) })
                }}
              />
              <MenuEntry
                id="key"
                label={translate(hasKey ? 'stepTable.hideKey' : 'stepTable.showKey')}
                onAction={() => {
                  close()
                  useTableState.setState({ hasKey: !hasKey })
                }}
              />
            </MenuSection>
          )}
        />
      )}
      <TableStatus {...part} />
    </section>
  )
}

/** Signs of every part that has some, by element; the gravest of a step. */
function useRowSigns(part: EditorPartProps) {
  // The registry never changes while the program runs, so the hooks are the same ones every time.
  const signs = new Map<string, RowSign>()
  for (const { useSigns } of rowSigns) {
    for (const [element, sign] of useSigns(part)) {
      if (signs.get(element)?.tone !== 'error') signs.set(element, sign)
    }
  }
  return signs
}

/** The shape of the current row is chosen in the diagram, a moment after the keyboard rests on it, or as soon as it goes elsewhere. */
function useMoveToShape({ session }: EditorPartProps) {
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; choose: () => void } | null>(null)
  return useCallback(
    ({ rows, row, column, hasFocus }: { rows: readonly string[]; row: string | null; column: string; hasFocus: boolean }) => {
      useTableState.setState({ line: row, column, notice: '' })
      clearTimeout(waiting.current?.timer)
      if (!hasFocus) return waiting.current?.choose()
      const choose = () => {
        waiting.current = null
        const shapes = rows.filter((id) => session.service('elementRegistry').get(id) !== undefined)
        const chosen = session.snapshot().selection.map(({ id }) => id)
        if (shapes.length > 0 && shapes.join() !== chosen.join()) session.select(shapes)
      }
      waiting.current = { timer: setTimeout(choose, 60), choose }
    },
    [session],
  )
}

/** What is chosen in the diagram becomes the current row, while the keyboard is elsewhere. */
function useFollowSelection({ session }: EditorPartProps, lines: readonly { id: string }[]): void {
  const { selection } = useSnapshot(session)
  const first = selection.find(({ id }) => lines.some((line) => line.id === id))?.id
  useEffect(() => {
    const { grid } = useTableState.getState()
    if (first === undefined || grid === null || grid.field === window.document.activeElement) return
    const row = lines.findIndex(({ id }) => id === first)
    if (row >= 0 && grid.state.cursor.row !== row) grid.go({ row, column: grid.state.cursor.column })
  }, [first, lines])
}

/** What was just typed is seen in the diagram too: the shape of the current row, or of the one above while the row is blank. */
function useKeepInSight({ session }: EditorPartProps, lines: readonly { id: string }[]): void {
  useEffect(() => {
    const { grid } = useTableState.getState()
    if (grid === null || grid.field !== window.document.activeElement) return
    const { row } = grid.state.cursor
    const timer = setTimeout(() => {
      // Moving the drawing would end the typing of a name in it.
      if (grid.field !== window.document.activeElement) return
      const shapes = [lines[row], lines[row - 1]].map((line) => session.service('elementRegistry').get(line?.id ?? ''))
      const shape = shapes.find((found) => found !== undefined)
      if (shape !== undefined && !session.isDragging()) session.service('canvas').scrollToElement(shape, 80)
    }, 60)
    return () => clearTimeout(timer)
  }, [session, lines])
}

function useFailure(failure: unknown, drop: () => void): void {
  const translate = useTranslate()
  const dropped = useRef(drop)
  useEffect(() => {
    dropped.current = drop
  })
  useEffect(() => {
    if (failure === null) return hideMessage(failureMessage)
    showMessage({ id: failureMessage, tone: 'error', text: translate('stepTable.notApplied'), action: { label: translate('stepTable.dropChange'), run: () => dropped.current() } })
  }, [failure, translate])
}
