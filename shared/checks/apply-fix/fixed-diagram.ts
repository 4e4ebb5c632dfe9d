import type { IdMaker } from '../../steps/draft/id-maker.ts'
import type { DiagramText } from '../../steps/apply/diagram-text.ts'
import type { DrawingText } from './drawing-text.ts'

/** A diagram while one fix is carried out. */
export interface FixedDiagram {
  text: DiagramText
  drawing: DrawingText
  ids: IdMaker
}
