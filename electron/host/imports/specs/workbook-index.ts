import type { JobSteps } from '../../jobs/jobs.ts'
import { scanXml } from './scan-xml.ts'
import type { WorkbookParts } from './workbook-parts.ts'

export interface WorkbookIndex {
  sheets: { name: string; isHidden: boolean; part: string }[]
  /** Days are counted from 1904 instead of 1900. */
  isFrom1904: boolean
}

/** The sheets of a workbook in the order of their tabs, and where each is. Charts and dialogues are no sheets of cells. */
export async function readWorkbookIndex(parts: WorkbookParts, signal: JobSteps['signal']): Promise<WorkbookIndex> {
  const targets = new Map<string, string>()
  const relations = await parts.read('xl/_rels/workbook.xml.rels')
  const relationship = (name: string, { Id = '', Type = '', Target = '' }: Readonly<Record<string, string>>) => {
    if (name === 'Relationship' && Type.endsWith('/worksheet')) targets.set(Id, partName(Target))
  }
  if (relations !== null) await scanXml(relations, { open: relationship }, signal)
  const index: WorkbookIndex = { sheets: [], isFrom1904: false }
  const open = (name: string, attributes: Readonly<Record<string, string>>) => {
    if (name === 'workbookPr') index.isFrom1904 = attributes.date1904 === '1' || attributes.date1904 === 'true'
    if (name !== 'sheet') return
    const id = Object.entries(attributes).find(([key]) => key === 'r:id' || key.endsWith(':id'))?.[1]
    const part = id === undefined ? undefined : targets.get(id)
    const { name: title = '', state = 'visible' } = attributes
    if (part !== undefined) index.sheets.push({ name: title, isHidden: state !== 'visible', part })
  }
  await scanXml((await parts.read('xl/workbook.xml'))!, { open }, signal)
  return index
}

function partName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}
