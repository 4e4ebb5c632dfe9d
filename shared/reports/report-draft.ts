import type { ErrorData } from '../contract/base.ts'
import type { ReportBlock } from '../contract/reports.ts'

/** What a kind of document writes. Numbers of headings, town, date and version are added to every document alike (`finishReport`). */
export interface ReportDraft {
  title: string
  /** What it is about: the Fit & Gap table, 業務 or procedure; '' for the whole project. */
  subtitle: string
  /** Further lines of the title page. */
  facts: { label: string; value: string }[]
  blocks: ReportBlock[]
  /** What the project does not know, is undecided or could not be shown. */
  notes: ErrorData[]
}
