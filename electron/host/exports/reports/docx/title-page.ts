import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType, BorderStyle } from 'docx'
import type { ReportDocument } from '../../../../../shared/contract/reports.ts'
import { wordText } from './word-text.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const hairline = { style: BorderStyle.SINGLE, size: 4, color: 'B3B3B3' }

/** The first page: title in the upper third, what it was made from below. */
export function titlePage({ title, subtitle, facts }: ReportDocument): (Paragraph | Table)[] {
  return [
    new Paragraph({ spacing: { before: 2800, after: 0 } }),
    new Paragraph({ style: 'Title', children: [new TextRun(wordText(title))] }),
    new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 3000 }, children: [new TextRun({ text: wordText(subtitle), size: 28 })] }),
    new Table({
      alignment: AlignmentType.CENTER,
      layout: TableLayoutType.FIXED,
      width: { size: 7400, type: WidthType.DXA },
      columnWidths: [2200, 5200],
      borders: { top: hairline, bottom: hairline, left: none, right: none, insideHorizontal: hairline, insideVertical: none },
      margins: { top: 60, bottom: 60, left: 120, right: 120 },
      rows: facts.map(
        ({ label, value }) =>
          new TableRow({ cantSplit: true, children: [label, value].map((text, index) => new TableCell({
            width: { size: index === 0 ? 2200 : 5200, type: WidthType.DXA },
            children: wordText(text).split('\n').map((line) => new Paragraph({ style: 'KurabeCell', spacing: { line: 300 }, children: [new TextRun({ text: line, size: 21 })] })),
          })) }),
      ),
    }),
  ]
}
