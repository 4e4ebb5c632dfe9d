import type { MessageKey } from '../../../shared/i18n/translate.ts'

export interface TourStop {
  /** What is shown, as a selector; a stop whose target is not on the screen is passed over. */
  target: string
  title: MessageKey
  text: MessageKey
}

/** The stops of the tour: table, diagram, drawer, undo, compare, output. */
export const tourStops: readonly TourStop[] = [
  { target: '.editor-split > :first-child:not(.diagram-pane)', title: 'tour.table.title', text: 'tour.table' },
  { target: '.editor-split > .diagram-pane', title: 'tour.diagram.title', text: 'tour.diagram' },
  { target: '.step-drawer', title: 'tour.drawer.title', text: 'tour.drawer' },
  { target: '.editor-tools > button:first-of-type', title: 'tour.undo.title', text: 'tour.undo' },
  { target: '[data-tour="compare"]', title: 'tour.compare.title', text: 'tour.compare' },
  { target: '[data-tour="export"]', title: 'tour.output.title', text: 'tour.output' },
]
