import { editorTables } from '../../../app/editor-parts.tsx'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { showEditorView, useEditorView } from '../../../document/editor-view.ts'
import { Segments } from '../../../ui/field/segments.tsx'

/** The right end of row 3: 表 | 表と図 | 図. */
export function ViewSegments() {
  const translate = useTranslate()
  const { view } = useEditorView()
  if (editorTables.length === 0) return null
  return (
    <div className="view-segments">
      <Segments
        label={translate('editor.view')}
        value={view}
        choices={[
          { id: 'table', label: translate('editor.view.table') },
          { id: 'both', label: translate('editor.view.both') },
          { id: 'diagram', label: translate('editor.view.diagram') },
        ]}
        onChange={showEditorView}
      />
    </div>
  )
}
