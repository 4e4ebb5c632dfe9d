import type { ReportBlock, ReportDocument } from '../../../../../shared/contract/reports.ts'
import type { Translate } from '../../../../../shared/i18n/translate.ts'

type TableBlock = Extract<ReportBlock, { kind: 'table' }>

interface TextLine {
  label: string
  text: string
  isHeading: boolean
  /** The sheet it leads to. */
  sheet?: string
}

/** What the first sheet says: title, origin and text of the document in order, with the name of the sheet where a table is. */
export function textLines(report: ReportDocument, sheetOf: (table: TableBlock) => string, translate: Translate): TextLine[] {
  const plain = (label: string, text: string): TextLine => ({ label, text, isHeading: false })
  return [
    { label: report.title, text: '', isHeading: true },
    plain('', report.subtitle),
    ...report.facts.map(({ label, value }) => plain(label, value)),
    plain('', ''),
    ...report.blocks.flatMap((block): TextLine[] => {
      switch (block.kind) {
        case 'heading': return [plain('', ''), { label: `${block.number}　${block.text}`, text: '', isHeading: true }]
        case 'paragraph':
        case 'note': return [plain('', block.text)]
        case 'list': return block.items.map((item) => plain('', `・${item}`))
        case 'table': return [{ ...plain(translate('reports.xlsx.table', { count: block.rows.length }), block.caption || sheetOf(block)), sheet: sheetOf(block) }]
        case 'diagram': return [plain(translate('reports.xlsx.diagram'), block.caption)]
        case 'page-break': return []
      }
    }),
  ]
}
