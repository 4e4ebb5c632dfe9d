import Database from 'better-sqlite3'
import exceljs from 'exceljs'
import { contentDigest, contentText } from '../../electron/host/content/content-text.ts'
import { openContent } from '../../electron/host/content/open-content.ts'
import type { ProjectContent } from '../../electron/host/content/project-content.ts'
import { readContent } from '../../electron/host/content/read-content.ts'
import { migrations, newestVersion } from '../../electron/host/db/migrations/index.ts'
import { renderProjectWorkbook } from '../../electron/host/exports/project-workbook/render-project-workbook.ts'
import { readProjectWorkbook } from '../../electron/host/imports/project-workbook/read-project-workbook.ts'
import { readWorkbookTexts } from '../../electron/host/imports/project-workbook/read-workbook-texts.ts'
import { compareTimes, timed, type Measurement } from './measure.ts'

/** A project with a Fit & Gap of 5,000 rows, packed and unpacked, against bare exceljs writing and reading the same texts. */
export async function benchPack(): Promise<Measurement[]> {
  const content = largeContent(5000)
  const packed = await renderProjectWorkbook(content, 'bench', 'ja')
  const bareWrite = async () => {
    const workbook = new exceljs.Workbook()
    for (const { name, columns, rows } of content.tables) {
      const sheet = workbook.addWorksheet(name)
      sheet.addRow(columns)
      for (const row of rows) sheet.addRow(row.map((value) => (value === '' || value === null ? null : String(value).slice(0, 32_767))))
    }
    await workbook.xlsx.writeBuffer()
  }
  const bareRead = () => new exceljs.Workbook().xlsx.load(packed as unknown as ArrayBuffer)
  const unpack = async () => {
    const read = readProjectWorkbook(await readWorkbookTexts(packed, 'bench.xlsx'), 'bench.xlsx')
    const database = openContent(read)
    database.close()
    if (contentDigest(read) !== contentDigest(content)) throw new Error('not the same')
  }
  return [
    await compareTimes(`pack a project of ${contentText(content).length} characters`, 3, () => timed(() => renderProjectWorkbook(content, 'bench', 'ja')), () => timed(bareWrite)),
    await compareTimes('unpack it', 3, () => timed(unpack), () => timed(bareRead)),
  ]
}

function largeContent(rows: number): ProjectContent {
  const database = new Database(':memory:')
  for (const { sql } of migrations) database.exec(sql)
  database.pragma(`user_version = ${newestVersion}`)
  database.exec(`
    INSERT INTO project (id, name, created_at) VALUES ('p', 'bench', '');
    INSERT INTO municipality (id, name, is_own, position) VALUES ('m', '白樺町', 1, 1);
    INSERT INTO business_area (id, municipality_id, name, position) VALUES ('a', 'm', '住民基本台帳', 1);
    INSERT INTO fit_gap_table (id, municipality_id, business_area_id, subject_flows, name, created_at, changed_at) VALUES ('t', 'm', 'a', '[]', 'bench', '', '');
  `)
  const row = database.prepare(`INSERT INTO fit_gap_row (id, municipality_id, table_id, number, position, kind, middle, name, current_practice) VALUES (?, 'm', 't', ?, ?, 'function', '受付', ?, ?)`)
  const history = database.prepare(`INSERT INTO fit_gap_history (id, municipality_id, table_id, row_id, position, field, before, after, decided_by, written_at) VALUES (?, 'm', 't', ?, ?, 'treatment', '', '1', '', '2026-11-22T00:00:00.000Z')`)
  for (let number = 1; number <= rows; number += 1) {
    row.run(`row-${number}`, number, number, `転入届の受付と確認 ${number}`, '窓口で紙の届出書を受け付け、台帳に転記しています。\n件数は年に数百件です。')
    history.run(`history-${number}`, `row-${number}`, number)
  }
  const content = readContent(database)
  database.close()
  return content
}
