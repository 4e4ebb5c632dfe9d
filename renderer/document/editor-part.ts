import type { ProcedureSummary } from '../../shared/contract/project.ts'
import type { DiagramSession } from '../editor/session/diagram-session.ts'
import type { FlowDocument } from './flow-document.ts'

/** What every part of the screen 手順と図 gets: the open flow, its diagram, and where it belongs. */
export interface EditorPartProps {
  document: FlowDocument
  session: DiagramSession
  procedure: ProcedureSummary
}
