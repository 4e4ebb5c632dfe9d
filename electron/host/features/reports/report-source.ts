import type { DrawnText } from '../../../../shared/contract/output.ts'
import type { ReportOptions, RequirementVersion } from '../../../../shared/contract/reports.ts'
import type { Locale, Translate } from '../../../../shared/i18n/translate.ts'
import type { ReadDatabase } from '../../db/database.ts'

/** A diagram as a document shows it: main plane, in pixels, drawn from an allow-list. */
export interface ReportDrawing {
  svg: string
  width: number
  height: number
}

/** What a document is made from: the open project, or the content of a stored version as a database in memory. Both read alike. */
export interface ReportSource {
  database: ReadDatabase
  options: ReportOptions
  locale: Locale
  translate: Translate
  /** Day on the title page, YYYY-MM-DD: of the version, else today. What is overdue is counted from it. */
  date: string
  /** The version it is made from, null for what the project holds now. */
  version: RequirementVersion | null
  /** What a text of a flow looks like; null where nobody has drawn it. */
  drawingOf(text: DrawnText): ReportDrawing | null
}
