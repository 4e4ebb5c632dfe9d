import { create } from 'zustand'

export const editorViews = ['table', 'both', 'diagram'] as const
/** 表 | 表と図 | 図. */
export type EditorView = (typeof editorViews)[number]

/** Below this width table and diagram have no room beside each other from the start. */
const narrow = 1200

const keyOf = (isNarrow: boolean) => `kurabe.editor.view${isNarrow ? '.narrow' : ''}`
const isNarrow = () => window.innerWidth < narrow

function remembered(): EditorView {
  const stored = localStorage.getItem(keyOf(isNarrow()))
  return editorViews.find((view) => view === stored) ?? (isNarrow() ? 'table' : 'both')
}

/** What the screen 手順と図 shows; remembered for the next time, for small windows and others apart. */
export const useEditorView = create<{ view: EditorView }>(() => ({ view: remembered() }))

let wasNarrow = isNarrow()
addEventListener('resize', () => {
  if (isNarrow() === wasNarrow) return
  wasNarrow = isNarrow()
  useEditorView.setState({ view: remembered() })
})

export function showEditorView(view: EditorView): void {
  localStorage.setItem(keyOf(isNarrow()), view)
  useEditorView.setState({ view })
}
