import type Modeler from 'bpmn-js/lib/Modeler'
import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import type { Services, ViewerServices } from './bpmn-js-services.ts'

export type ViewAction = 'zoom-100' | 'zoom-fit' | 'zoom-in' | 'zoom-out' | 'clear-selection'
export type EditAction = 'undo' | 'redo' | 'rename' | 'delete' | 'copy' | 'cut' | 'paste' | 'select-all' | 'find'
export type DiagramAction = ViewAction | EditAction

const smallest = 0.2
const largest = 4

type Viewer = Pick<NavigatedViewer<ViewerServices>, 'get'>
type Editor = Pick<Modeler<Services>, 'get'>

const views: Record<ViewAction, (viewer: Viewer) => void> = {
  'zoom-100': (viewer) => void viewer.get('canvas').zoom(1, 'auto'),
  'zoom-fit': (viewer) => void viewer.get('canvas').zoom('fit-viewport', 'auto'),
  'zoom-in': (viewer) => void viewer.get('canvas').zoom(Math.min(largest, viewer.get('canvas').zoom() * 1.2), 'auto'),
  'zoom-out': (viewer) => void viewer.get('canvas').zoom(Math.max(smallest, viewer.get('canvas').zoom() / 1.2), 'auto'),
  'clear-selection': (viewer) => viewer.get('selection').select(null),
}

const edits: Record<EditAction, (editor: Editor) => void> = {
  undo: (editor) => editor.get('commandStack').undo(),
  redo: (editor) => editor.get('commandStack').redo(),
  rename: (editor) => {
    const [element, ...others] = editor.get('selection').get()
    if (element !== undefined && others.length === 0) editor.get('directEditing').activate(element)
  },
  delete: (editor) => void editor.get('editorActions').trigger('removeSelection'),
  copy: (editor) => void editor.get('editorActions').trigger('copy'),
  cut: (editor) => void editor.get('editorActions').trigger('cut'),
  paste: (editor) => void editor.get('editorActions').trigger('paste'),
  'select-all': (editor) => void editor.get('editorActions').trigger('selectElements'),
  find: (editor) => void editor.get('editorActions').trigger('find'),
}

/** Does one action; those that need an editor do nothing without one. */
export function performAction(action: DiagramAction, viewer: Viewer, editor: Editor | null): void {
  if (action in views) views[action as ViewAction](viewer)
  else if (editor !== null) edits[action as EditAction](editor)
}
