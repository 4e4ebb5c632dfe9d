import type { AnalysisView } from '../../../../shared/contract/analysis.ts'
import type { PaneSide } from '../../../editor/viewer/pane-pair.ts'
import type { ColumnId } from '../grid/columns.ts'
import type { Draft } from '../detail/draft.ts'
import type { RowFilter } from './row-filter.ts'

/** One shape on one side. */
export interface PickedShape {
  side: PaneSide
  element: string
}

/** Everything the Fit & Gap screen knows of the comparison it shows. */
export interface ComparisonState {
  project: string
  view: AnalysisView
  filter: RowFilter
  /** The current cell; the row is null only while there is none. */
  row: string | null
  column: ColumnId
  /** Where a range began. */
  anchor: string | null
  /** Rows that an action means, the current one among them. */
  selected: ReadonlySet<string>
  /** The shape the keyboard is on, where that is not simply the row's. */
  shape: PickedShape | null
  /** What was written in the panel and not yet decided, by row. */
  drafts: ReadonlyMap<string, Draft>
  isDetailOpen: boolean
  /** 対応を直す: what is picked on each side; null while the mode is off. `isMissed`: the last press was on a cell that picks nothing. */
  picks: { left: readonly string[]; right: readonly string[]; isMissed?: boolean } | null
  /** Zoom of the left diagram, 1 = 100 %. */
  scale: number
  /** The rows are being read again. */
  isReading: boolean
  /** A change is on its way to the core; what can be undone is not known before it has arrived. */
  isChanging: boolean
}
