import type { ReportBlock } from '../contract/reports.ts'

type TableBlock = Extract<ReportBlock, { kind: 'table' }>

/** One column of a table: its header, its width in full-width characters, where its text stands. */
export interface TableColumn {
  header: string
  width: number
  align?: TableBlock['columns'][number]['align']
}

/** The parts of a document, in short. Headings get their numbers when the document is finished. */
export const reportBlocks = {
  heading: (level: 1 | 2 | 3 | 4, text: string): ReportBlock => ({ kind: 'heading', level, text, number: '' }),
  paragraph: (text: string): ReportBlock => ({ kind: 'paragraph', text }),
  /** A remark to the reader, set apart from the text. */
  note: (text: string): ReportBlock => ({ kind: 'note', text }),
  list: (items: readonly string[]): ReportBlock => ({ kind: 'list', items: [...items] }),
  pageBreak: (): ReportBlock => ({ kind: 'page-break' }),
  table: (caption: string, columns: readonly TableColumn[], rows: readonly (readonly string[])[], highlights?: TableBlock['highlights']): ReportBlock => ({
    kind: 'table',
    caption,
    columns: columns.map(({ header, width, align = 'left' }) => ({ header, width, align })),
    rows: rows.map((row) => [...row]),
    ...(highlights === undefined || highlights.length === 0 ? {} : { highlights }),
  }),
  diagram: (caption: string, drawing: { svg: string; width: number; height: number }, text: string): ReportBlock => ({ kind: 'diagram', caption, ...drawing, text }),
}
