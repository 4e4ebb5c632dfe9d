import { create } from 'zustand'

const key = 'kurabe.editor.view'
export const editorViews = ['table', 'both', 'diagram'] as const
/** 表 | 表と図 | 図. */
export type EditorView = (typeof editorViews)[number]

/** What the screen 手順と図 shows; remembered for the next time. */
export const useEditorView = create<{ view: EditorView }>(() => ({
  view: editorViews.find((view) => view === localStorage.getItem(key)) ?? 'both',
}))

export function showEditorView(view: EditorView): void {
  localStorage.setItem(key, view)
  useEditorView.setState({ view })
}
