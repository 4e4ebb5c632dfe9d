import exceljs, { type Row, type Workbook, type Worksheet } from 'exceljs'
import type { PortableFile } from '../../../../shared/contract/portable-file.ts'
import { openProjectWithTwoFlows, openTestHost } from '../open-test-host.ts'

/** A project with a table of one procedure and a package, and a desk at which sheets are filled in as Excel would. */
export async function openDesk() {
  const host = openTestHost()
  const { client } = host
  const { project, procedure, municipality, asis, standard } = await openProjectWithTwoFlows(host)
  const area = (await client.project.overview({ project })).areas[0]!.id
  const { table } = await client.fitGapTables.create({
    project, area, procedure, municipality, subjectFlow: asis, name: '転出届の Fit & Gap', references: [{ kind: 'flow', target: standard }],
  })
  const { package: packageId } = await client.packages.add({ project, area, fields: { name: 'パッケージX', vendor: '見本システム' } })
  const key = { project, table }
  const order = { ...key, package: null, recipient: '住民課', dueDate: '2026-12-18', rows: null, columns: ['currentPractice', 'volume', 'necessity', 'owner', 'dueDate'], message: '' }
  return {
    host, client, project, table, area, package: packageId, key,
    view: async () => (await client.fitGapTables.view(key)).rows,
    sendSection: async (more: object = {}) => openSheet(await client.sentSheets.download({ ...order, kind: 'section', ...more })),
    sendVendor: async (more: object = {}) => openSheet(await client.sentSheets.download({ ...order, kind: 'vendor', package: packageId, recipient: '', ...more })),
    read: (content: File) => client.sentSheets.read({ project, file: { content } }),
  }
}

export interface SheetInHand {
  file: PortableFile
  workbook: Workbook
  sheet: Worksheet
  header: number
  code: string
  column(header: string): number
  row(text: string): Row
  rows(): Row[]
  /** As the file goes back. */
  save(name?: string): Promise<File>
}

/** A sheet as it lies open in Excel. */
export async function openSheet(file: PortableFile): Promise<SheetInHand> {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(await file.arrayBuffer())
  const sheet = workbook.worksheets[0]!
  let header = 0
  sheet.eachRow((row, number) => {
    if (row.getCell(1).text === '行の番号') header = number
  })
  const rows = () => (sheet.getRows(header + 1, sheet.rowCount - header) ?? []).filter((row) => row.getCell(1).text.startsWith('R'))
  const column = (text: string) => {
    const at = (sheet.getRow(header).values as unknown[]).findIndex((value) => typeof value === 'string' && value.replace(/\n.*/, '') === text)
    if (at < 0) throw new Error(`no column ${text}`)
    return at
  }
  return {
    file, workbook, sheet, header, column, rows,
    code: sheet.getCell('B2').text,
    row: (text) => rows().find((row) => row.getCell(1).text === text || (row.values as unknown[]).includes(text))!,
    save: async (name = file.name) => new File([new Uint8Array(await workbook.xlsx.writeBuffer())], name),
  }
}
