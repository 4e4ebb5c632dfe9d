import type { ErrorData } from '../../../contract/base.ts'
import type { ReportBlock } from '../../../contract/reports.ts'

/** A part of a document, with what it had to leave open. */
export interface ReportSection {
  blocks: ReportBlock[]
  /** Places that stand as （未記入）: each in words that say where. */
  blanks: string[]
  notes: ErrorData[]
}

/** Sections one after the other. */
export function joinSections(sections: readonly ReportSection[]): ReportSection {
  return {
    blocks: sections.flatMap(({ blocks }) => blocks),
    blanks: sections.flatMap(({ blanks }) => blanks),
    notes: sections.flatMap(({ notes }) => notes),
  }
}
