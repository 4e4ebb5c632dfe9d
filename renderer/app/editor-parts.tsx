import type { ComponentType } from 'react'
import type { MessageKey } from '../../shared/i18n/translate.ts'
import type { EditorPartProps } from '../document/editor-part.ts'
import { ChecksTools } from '../features/checks/checks-tools.tsx'
import { ChecksWatcher } from '../features/checks/checks-watcher.tsx'
import { ChecksPanel } from '../features/checks/panel/checks-panel.tsx'
import { useFindingCount } from '../features/checks/use-findings.ts'
import { exportBpmn } from '../features/flow-editor/export-bpmn.ts'
import { LaneListButton } from '../features/flow-editor/lane-list-button.tsx'
import { exportSteps } from '../features/map-columns/export-steps.ts'
import { ImportMenu } from '../features/map-columns/import-menu.tsx'
import { SnippetsButton } from '../features/snippets/snippets-button.tsx'
import { StepDocuments, useStepDocumentCount } from '../features/collected-documents/step-documents.tsx'
import { CommentPins } from '../features/comments/comment-pins.tsx'
import { CommentsPanel, useCommentCount } from '../features/comments/comments-panel.tsx'
import { ReviewButton } from '../features/review/review-button.tsx'
import { ArrangeMenu } from '../features/layout/arrange-menu.tsx'
import { AddStep } from '../features/step-table/add-step.tsx'
import { StepCounts } from '../features/step-table/step-counts.tsx'
import { StepTable } from '../features/step-table/step-table.tsx'
import { DetailsPanel } from '../features/step-details/details-panel.tsx'
import { DetailsTools } from '../features/step-details/details-tools.tsx'
import { DetailsWatcher } from '../features/step-details/details-watcher.tsx'
import { TourOffer } from '../features/tour/tour-offer.tsx'
import { Tour } from '../features/tour/tour.tsx'
import { showRequirements } from '../features/requirements/show-requirements.ts'
import { WalkthroughButton } from '../features/walkthrough/walkthrough-button.tsx'
import { copyPicture, exportPicture, openOutput } from '../features/output/export-picture.ts'
import { OutputWatcher } from '../features/output/output-watcher.tsx'

/** A tab of the drawer under table and diagram. */
export interface DrawerTab {
  id: string
  label: MessageKey
  Panel: ComponentType<EditorPartProps>
  /** The number behind the word of the tab, or null for none; a hook, so that it follows the diagram. */
  useCount: (props: EditorPartProps) => number | null
  /** What stands at the right end of the drawer's head while this tab is shown, e.g. 「次の指摘 F8」. */
  Tools?: ComponentType<EditorPartProps>
}

/** A small part at a place of the screen, e.g. a button of the foot. */
export interface EditorPart {
  id: string
  Part: ComponentType<EditorPartProps>
}

/** One way to take the open flow away, in the menu 出力. */
export interface ExportEntry {
  id: string
  label: MessageKey
  /** A short note at the right edge, e.g. the kind of file. */
  end?: string
  /** Its failure is shown as a message bar. */
  run: (props: EditorPartProps) => Promise<void>
}

/** The entries of the menu 出力 that belong together, under a heading. */
export interface ExportSection {
  id: string
  title: MessageKey
  entries: readonly ExportEntry[]
}

/** The table beside the diagram. */
export const editorTables: readonly EditorPart[] = [{ id: 'steps', Part: StepTable }]

/** The drawer under table and diagram: 点検, 手順の詳細, コメント. */
export const drawerTabs: readonly DrawerTab[] = [
  { id: 'checks', label: 'checkDrawer.tab', Panel: ChecksPanel, useCount: useFindingCount, Tools: ChecksTools },
  { id: 'details', label: 'stepDetails.tab', Panel: DetailsPanel, useCount: () => null, Tools: DetailsTools },
  { id: 'comments', label: 'comments.tab', Panel: CommentsPanel, useCount: useCommentCount },
  { id: 'documents', label: 'collectedDocuments.tab', Panel: StepDocuments, useCount: useStepDocumentCount },
]

/** Row 2, before the filled button: 図の確認を頼む, 出力する. */
export const editorCommands: readonly EditorPart[] = [{ id: 'review', Part: ReviewButton }, { id: 'import', Part: ImportMenu }]

/** Row 3, after undo and redo: 手順を足す, 部品. */
export const editorTools: readonly EditorPart[] = [{ id: 'add-step', Part: AddStep }, { id: 'lanes', Part: LaneListButton }, { id: 'snippets', Part: SnippetsButton }]

/** The foot of the diagram, after 全体を見る: 整列, 流れをたどる. */
export const footTools: readonly EditorPart[] = [{ id: 'arrange', Part: ArrangeMenu }, { id: 'walkthrough', Part: WalkthroughButton }, { id: 'tour-offer', Part: TourOffer }]

/** The status bar, after the counts. */
export const editorCounts: readonly EditorPart[] = [{ id: 'step-counts', Part: StepCounts }]

/** Parts without a place of their own: they watch the open diagram, e.g. to put signs on shapes. */
export const editorWatchers: readonly EditorPart[] = [
  { id: 'tour', Part: Tour },
  { id: 'output', Part: OutputWatcher },
  { id: 'checks', Part: ChecksWatcher },
  { id: 'comment-pins', Part: CommentPins },
  { id: 'details', Part: DetailsWatcher },
]

/** The menu 出力, section by section. */
export const exportEntries: readonly ExportSection[] = [
  {
    id: 'table',
    title: 'mapColumns.exportTable',
    entries: [
      { id: 'steps-xlsx', label: 'mapColumns.exportXlsx', run: (part) => exportSteps(part, 'xlsx') },
      { id: 'steps-csv', label: 'mapColumns.exportCsv', run: (part) => exportSteps(part, 'csv') },
      { id: 'steps-cp932', label: 'mapColumns.exportCp932', run: (part) => exportSteps(part, 'csv-cp932') },
      { id: 'steps-tsv', label: 'mapColumns.exportTsv', run: (part) => exportSteps(part, 'tsv') },
      { id: 'requirements', label: 'requirements.open', run: showRequirements },
      { id: 'steps-all', label: 'mapColumns.exportAll', run: (part) => exportSteps(part, 'xlsx', true) },
    ],
  },
  { id: 'diagram', title: 'editor.exportDiagram', entries: [{ id: 'bpmn', label: 'editor.exportBpmn', run: ({ document }) => exportBpmn(document) }] },
  {
    id: 'picture',
    title: 'output.menu.section',
    entries: [
      { id: 'svg', label: 'output.menu.svg', run: ({ document }) => exportPicture(document, 'svg') },
      { id: 'png', label: 'output.menu.png', run: ({ document }) => exportPicture(document, 'png') },
      { id: 'pdf', label: 'output.menu.pdf', run: ({ document }) => exportPicture(document, 'pdf') },
      { id: 'copy', label: 'output.menu.copy', run: ({ document }) => copyPicture(document) },
      { id: 'print', label: 'output.menu.print', end: 'Ctrl+P', run: ({ document, procedure }) => openOutput(document, procedure) },
    ],
  },
]
