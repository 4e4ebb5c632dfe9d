import { showEditorView, useEditorView } from '../../document/editor-view.ts'
import { useTableState } from './table-state.ts'

/** Puts the keyboard into the blank row at the end, ready for 作業内容; the table comes into sight first where it is not. */
export function startTyping(): void {
  if (useEditorView.getState().view === 'diagram') showEditorView('both')
  useTableState.setState({ isStarted: true })
  // The grid may only come with the next drawing.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const { grid } = useTableState.getState()
      if (grid === null) return
      const column = grid.host.columns.findIndex(({ id }) => id === (grid.host.rows.length === 0 ? 'owner' : 'text'))
      grid.go({ row: grid.host.rows.length, column: Math.max(0, column) })
      grid.focus()
    }),
  )
}
