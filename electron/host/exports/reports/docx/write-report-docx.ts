import { AlignmentType, Document, Footer, Header, LevelFormat, Packer, PageNumber, Paragraph, SectionType, TableOfContents, TextRun, type ISectionOptions } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import { readFile } from 'node:fs/promises'
import type { ReportDocument } from '../../../../../shared/contract/reports.ts'
import type { Translate } from '../../../../../shared/i18n/translate.ts'
import { fontFiles } from '../../diagram/font-files.ts'
import { fixEntryDates } from '../../fitgap-workbook/fix-entry-dates.ts'
import { blockParagraphs } from './block-paragraphs.ts'
import { countBookmarksAnew } from './count-bookmarks-anew.ts'
import { pageProperties, printedWidth, twips, type PageShape } from './page-shape.ts'
import { reportFont, reportStyles } from './report-styles.ts'
import { splitSections } from './split-sections.ts'
import { titlePage } from './title-page.ts'
import { wordText } from './word-text.ts'

/** Rows of tables and characters up to which the pages are laid out here, in seconds: thousands of rows would take longer than a person waits. */
const mostLaidOut = { rows: 400, characters: 30_000 }

/** Page numbers that Word fills in when somebody asks it to; given like this it does not ask by itself when it opens the file. */
const leaveBlank = () => ({ bookmarks: new Map<string, string>() })

async function layOutPages() {
  const fonts = await Promise.all([readFile(fontFiles.regular), readFile(fontFiles.bold)])
  return estimatePageNumbersWith({ fonts: fonts.map((data) => ({ data })), guess: true })
}

/**
 * A document as the bytes of a .docx file: title page, table of contents filled in, with page numbers but for very long ones (Word asks nothing when it opens),
 * then the blocks. No person stands in its properties; dates in it are the day of the document.
 */
export async function writeReportDocx(report: ReportDocument, translate: Translate): Promise<Buffer> {
  const moment = new Date(`${report.date}T00:00:00Z`)
  const body: ISectionOptions[] = []
  for (const { shape, blocks } of splitSections(report.blocks)) {
    const children: ISectionOptions['children'][number][] = []
    for (const block of blocks) children.push(...(await blockParagraphs(block, shape)))
    body.push(section(shape, children, report, translate))
  }
  const contents: (Paragraph | TableOfContents)[] = [
    new Paragraph({ style: 'KurabeContents', children: [new TextRun(translate('reports.contents'))] }),
    new TableOfContents(translate('reports.contents'), { hyperlink: true, headingStyleRange: '1-3', beginDirty: false }),
  ]
  const isLong = isTooLong(report)
  if (isLong) contents.push(new Paragraph({ style: 'KurabeNote', children: [new TextRun(translate('reports.contentsNote'))] }))
  const document = new Document({
    title: wordText(report.title),
    creator: 'Kurabe',
    lastModifiedBy: 'Kurabe',
    styles: reportStyles,
    numbering: { config: [{ reference: 'kurabe-list', levels: [{ level: 0, format: LevelFormat.BULLET, text: '・', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 420, hanging: 300 } }, run: { font: reportFont } } }] }] },
    pageNumbers: isLong ? leaveBlank : await layOutPages(),
    sections: [
      { properties: { ...pageProperties('portrait') }, children: titlePage(report) },
      section('portrait', contents, report, translate),
      ...body,
    ],
  })
  const written = await Packer.toBuffer(document, undefined, [{ path: 'docProps/core.xml', data: coreProperties(report, moment) }])
  const bytes = countBookmarksAnew(written, moment)
  fixEntryDates(bytes, moment)
  return bytes
}

function isTooLong({ blocks }: ReportDocument): boolean {
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
  const characters = rows.reduce((sum, row) => sum + row.reduce((length, cell) => length + cell.length, 0), 0)
  return rows.length > mostLaidOut.rows || characters > mostLaidOut.characters
}

function section(shape: PageShape, children: ISectionOptions['children'], report: ReportDocument, translate: Translate): ISectionOptions {
  const right = twips(printedWidth[shape])
  const small = (text: string) => new TextRun({ text: wordText(text), size: 17, color: '4D4D4D' })
  return {
    properties: { ...pageProperties(shape), type: SectionType.NEXT_PAGE },
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            tabStops: [{ type: 'right', position: right }],
            spacing: { after: 0 },
            border: { bottom: { style: 'single', size: 4, color: 'B3B3B3', space: 4 } },
            children: [small(report.title), small(`\t${report.subtitle}`)],
          }),
        ],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            tabStops: [{ type: 'right', position: right }],
            spacing: { after: 0 },
            children: [
              small(translate('reports.footer', { version: report.madeFrom.version, digest: report.madeFrom.digest.slice(0, 8) })),
              new TextRun({ size: 17, color: '4D4D4D', children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
            ],
          }),
        ],
      }),
    },
    children,
  }
}

/** The library writes the clock into them. */
function coreProperties({ title }: ReportDocument, moment: Date): string {
  const day = moment.toISOString()
  const escaped = wordText(title).replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '')
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped}</dc:title><dc:creator>Kurabe</dc:creator><cp:lastModifiedBy>Kurabe</cp:lastModifiedBy>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified></cp:coreProperties>`
  )
}
