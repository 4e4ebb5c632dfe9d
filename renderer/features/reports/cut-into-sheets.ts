import type { ReportBlock } from '../../../shared/contract/reports.ts'

export interface ReportSheet {
  /** Place of its first block in the document. */
  start: number
  /** Its first heading. */
  name: string
  blocks: ReportBlock[]
}

/** The document in sheets as the preview shows them: a chapter each, and where a page break stands. Where pages really end, Word decides. */
export function cutIntoSheets(blocks: readonly ReportBlock[]): ReportSheet[] {
  const sheets: ReportSheet[] = []
  blocks.forEach((block, index) => {
    const isNew = block.kind === 'page-break' || (block.kind === 'heading' && block.level === 1)
    const last = sheets.at(-1)
    if (last === undefined || (isNew && last.blocks.some(({ kind }) => kind !== 'page-break'))) sheets.push({ start: index, name: '', blocks: [block] })
    else last.blocks.push(block)
    const sheet = sheets.at(-1)!
    if (sheet.name === '' && block.kind === 'heading') sheet.name = `${block.number}　${block.text}`
  })
  return sheets
}
