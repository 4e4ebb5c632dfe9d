import type { FitGapTableView } from '../../../contract/fit-gap-tables.ts'
import type { ProcedureContent } from './procedure-content.ts'

/** One line of 非機能要件 as a document needs it. */
export interface QualityContent {
  category: string
  item: string
  text: string
  target: string
  note: string
}

/** One line of the SLA table as a document needs it. */
export interface LevelContent {
  item: string
  measure: string
  target: string
  note: string
}

/** Everything 要件定義書 is written from. */
export interface RequirementsInput {
  /** The 業務 it is narrowed to, '' for the whole project. */
  areaName: string
  procedures: readonly ProcedureContent[]
  tables: readonly FitGapTableView[]
  quality: readonly QualityContent[]
}
