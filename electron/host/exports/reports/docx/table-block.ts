import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType } from 'docx'
import type { ReportBlock } from '../../../../../shared/contract/reports.ts'
import { columnWidths } from './column-widths.ts'
import { denseTableSize, tableSize } from './report-styles.ts'
import { wordText } from './word-text.ts'
import { printedWidth, twips, type PageShape } from './page-shape.ts'

type TableBlock = Extract<ReportBlock, { kind: 'table' }>

const line = { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F' }
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line }
const alignments = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER }

/** Tables longer than this keep their rows together by the default of Word only: the option on each of thousands of rows makes Word slow. */
const mostKeptTogether = 20_000

/** Twips left and right in a cell. */
const sidePadding = 80

/** Full-width characters of a table above which its type is smaller. */
const mostInUsualType = 84

/** Millimetres that a full-width character of a column gets at most: a small table stays small instead of drifting apart. */
const mostOfCharacter = 5

/** A table, as wide as the page where it needs to be: header repeated on every page, no row split between pages unless it is taller than one. */
export function tableBlock({ columns, rows, highlights = [] }: TableBlock, shape: PageShape): Table {
  const sum = columns.reduce((total, { width }) => total + width, 0)
  const room = twips(Math.min(printedWidth[shape], sum * mostOfCharacter))
  const size = sum > mostInUsualType ? denseTableSize : tableSize
  // Half points: a full-width character is as wide as its type is high.
  const widths = columnWidths({ columns, rows }, room, size * 10, 2 * sidePadding + 20).map(Math.round)
  const marked = new Set(highlights.map(({ row, column }) => `${row} ${column}`))
  const keepsTogether = rows.length <= mostKeptTogether
  return new Table({
    width: { size: room, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders,
    margins: { top: 40, bottom: 40, left: sidePadding, right: sidePadding },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(
          ({ header }, index) =>
            new TableCell({
              width: { size: widths[index]!, type: WidthType.DXA },
              shading: { fill: 'E8EEF4' },
              verticalAlign: VerticalAlignTable.CENTER,
              children: [new Paragraph({ style: 'KurabeCell', alignment: AlignmentType.CENTER, children: [new TextRun({ text: wordText(header), bold: true, size })] })],
            }),
        ),
      }),
      ...rows.map(
        (row, rowIndex) =>
          new TableRow({
            cantSplit: keepsTogether && isShort(row),
            children: columns.map(({ align }, index) => {
              const isMarked = marked.has(`${rowIndex} ${index}`)
              return new TableCell({
                width: { size: widths[index]!, type: WidthType.DXA },
                ...(isMarked ? { shading: { fill: 'FFF3C9' } } : {}),
                children: cellParagraphs(row[index] ?? '', alignments[align], { bold: isMarked, size }),
              })
            }),
          }),
      ),
    ],
  })
}

/** What is longer may fill a page: such a row has to be split. */
function isShort(row: readonly string[]): boolean {
  return row.every((cell) => cell.length < 600)
}

function cellParagraphs(text: string, alignment: (typeof alignments)[keyof typeof alignments], look: { bold: boolean; size: number }): Paragraph[] {
  return wordText(text).split('\n').map((part) => new Paragraph({ style: 'KurabeCell', alignment, children: part === '' ? [] : [new TextRun({ text: part, ...look })] }))
}
