import { HeadingLevel, PageBreak, Paragraph, TextRun, type Table } from 'docx'
import type { ReportBlock } from '../../../../../shared/contract/reports.ts'
import { diagramBlock } from './diagram-block.ts'
import type { PageShape } from './page-shape.ts'
import { tableBlock } from './table-block.ts'
import { wordText } from './word-text.ts'

/** A table has to be followed by a paragraph: one as low as can be, for on a full page it would make an empty one of its own. */
const afterTable = { before: 0, after: 140, line: 20, lineRule: 'exact' } as const

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4]

/** One block as Word holds it. The number of a heading is text: it is the same in every program and in the table of contents. */
export async function blockParagraphs(block: ReportBlock, shape: PageShape): Promise<(Paragraph | Table)[]> {
  switch (block.kind) {
    case 'heading': return [new Paragraph({ heading: headings[block.level - 1]!, children: [new TextRun(`${block.number}　${wordText(block.text)}`)] })]
    case 'paragraph': return lines(block.text).map((text) => new Paragraph({ children: [new TextRun(text)] }))
    case 'note': return lines(block.text).map((text) => new Paragraph({ style: 'KurabeNote', children: [new TextRun(text)] }))
    case 'list': return block.items.map((item) => new Paragraph({ numbering: { reference: 'kurabe-list', level: 0 }, spacing: { after: 60 }, children: brokenRuns(item) }))
    case 'table': return [...(block.caption === '' ? [] : [new Paragraph({ style: 'Caption', children: [new TextRun(wordText(block.caption))] })]), tableBlock(block, shape), new Paragraph({ spacing: afterTable })]
    // The caption of a picture stands under it and stays with it.
    case 'diagram': return [await diagramBlock(block, shape), new Paragraph({ style: 'Caption', alignment: 'center', keepNext: false, children: [new TextRun(wordText(block.caption))] })]
    case 'page-break': return [new Paragraph({ children: [new PageBreak()] })]
  }
}

function lines(text: string): string[] {
  return wordText(text).split('\n')
}

function brokenRuns(text: string): TextRun[] {
  return lines(text).map((line, index) => new TextRun({ text: line, ...(index === 0 ? {} : { break: 1 }) }))
}
