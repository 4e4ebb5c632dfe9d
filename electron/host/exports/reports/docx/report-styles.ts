import type { IStylesOptions } from 'docx'

/** BIZ UDPゴシック is part of Windows since version 1809; Word takes its own gothic where it is missing. */
export const reportFont = { ascii: 'BIZ UDPGothic', hAnsi: 'BIZ UDPGothic', eastAsia: 'BIZ UDPゴシック', cs: 'BIZ UDPGothic' }

/** Sizes in half points: text 10.5 pt, tables 9 pt, wide ones 8 pt, as offices write. */
export const textSize = 21
export const tableSize = 18
export const denseTableSize = 16

const heading = (size: number, before: number, after: number) => ({
  run: { font: reportFont, size, bold: true, color: '1A1A1A' },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
})

/** The styles of Word's own names, so that the navigation pane and the table of contents know the headings. */
export const reportStyles: IStylesOptions = {
  default: {
    // At least: a rule that is not written is taken as exact by some programs, which then cut pictures down to one line.
    document: { run: { font: reportFont, size: textSize, language: { eastAsia: 'ja-JP', value: 'ja-JP' } }, paragraph: { spacing: { after: 120, line: 320, lineRule: 'atLeast' } } },
    heading1: heading(32, 360, 160),
    heading2: heading(26, 280, 120),
    heading3: heading(23, 220, 100),
    heading4: heading(21, 180, 80),
    title: { run: { font: reportFont, size: 52, bold: true }, paragraph: { alignment: 'center', spacing: { before: 0, after: 240, line: 720, lineRule: 'atLeast' } } },
  },
  paragraphStyles: [
    { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', paragraph: { spacing: { before: 80, after: 40 } }, run: { font: reportFont, size: textSize } },
    { id: 'TOC2', name: 'toc 2', basedOn: 'Normal', paragraph: { indent: { left: 240 }, spacing: { after: 20 } }, run: { font: reportFont, size: textSize } },
    { id: 'TOC3', name: 'toc 3', basedOn: 'Normal', paragraph: { indent: { left: 480 }, spacing: { after: 20 } }, run: { font: reportFont, size: textSize } },
    { id: 'KurabeContents', name: 'Kurabe Contents', basedOn: 'Normal', run: { font: reportFont, size: 32, bold: true }, paragraph: { spacing: { after: 240 } } },
    { id: 'Caption', name: 'caption', basedOn: 'Normal', run: { font: reportFont, size: 19, bold: true, color: '1A1A1A' }, paragraph: { keepNext: true, spacing: { before: 200, after: 80 } } },
    { id: 'KurabeNote', name: 'Kurabe Note', basedOn: 'Normal', run: { font: reportFont, size: 19, color: '4D4D4D' }, paragraph: { indent: { left: 240 }, spacing: { after: 120 } } },
    { id: 'KurabeCell', name: 'Kurabe Cell', basedOn: 'Normal', run: { font: reportFont, size: tableSize }, paragraph: { spacing: { after: 0, line: 260, lineRule: 'atLeast' } } },
  ],
}
