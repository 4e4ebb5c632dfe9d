import { useState, type CSSProperties } from 'react'
import { editorTables } from '../../../app/editor-parts.tsx'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import type { EditorPartProps } from '../../../document/editor-part.ts'
import { Splitter } from '../../../ui/split/splitter.tsx'
import { DiagramPane } from './diagram-pane.tsx'
import { rememberedTableShare, rememberTableShare, usualTableShare } from './remembered-layout.ts'
import { StepDrawer } from './step-drawer.tsx'
import { useEditorView } from '../../../document/editor-view.ts'

/** Table, diagram and drawer: the table and the diagram beside each other or one of them, the drawer below. */
export function EditorWork({ onRelease, ...part }: EditorPartProps & { onRelease: () => void }) {
  const translate = useTranslate()
  const [share, setShare] = useState(rememberedTableShare)
  const { view } = useEditorView()
  const [table] = editorTables
  const hasTable = table !== undefined && view !== 'diagram'
  const hasDiagram = table === undefined || view !== 'table'
  return (
    <div className="editor-work">
      <div className="editor-split" style={{ '--table-share': `${share}%` } as CSSProperties} data-view={table === undefined ? 'diagram' : view}>
        {hasTable && <table.Part {...part} />}
        {hasTable && hasDiagram && (
          <Splitter
            label={translate('editor.splitter')}
            orientation="vertical"
            value={share}
            usual={usualTableShare}
            onChange={(percent) => {
              setShare(percent)
              rememberTableShare(percent)
            }}
          />
        )}
        {hasDiagram && <DiagramPane {...part} onRelease={onRelease} />}
      </div>
      <StepDrawer {...part} />
    </div>
  )
}
