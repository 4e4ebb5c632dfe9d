import exceljs from 'exceljs'

const subjects = ['資格の取得', '資格の喪失', '住所の変更', '保険料の賦課', '保険料の減免', '給付の申請', '給付の決定', '通知書の出力', '統計の集計', '他業務との連携']

/** A list of 機能 as an .xlsx file, of the size and the look of those that ministries publish: title, note, merged 大項目, long sentences. */
export async function specFile(rows: number): Promise<Uint8Array> {
  const book = new exceljs.Workbook()
  const sheet = book.addWorksheet('機能要件')
  sheet.addRow(['機能要件一覧（試験用）'])
  sheet.addRow(['※ 番号も要件も架空のものです'])
  sheet.addRow([])
  sheet.addRow(['大項目', '中項目', '小項目', '機能ID', '機能名称', '機能要件', '実装区分', '要件の考え方・理由', '適合基準日', '備考'])
  for (let index = 0; index < rows; index += 1) {
    const subject = subjects[index % subjects.length]!
    sheet.addRow([
      `${Math.floor(index / 500) + 1} 業務（見本）`, `${Math.floor(index / 50) + 1} 中項目`, subject, String(100_000 + index).padStart(7, '0'), `${subject}${index}`,
      `${subject}について第${index}号の様式で受け付け、内容を登録、照会及び修正できること。登録した内容は${subjects[(index * 3 + 1) % 10]}に引き継げること。`,
      ['実装必須機能', '標準オプション機能', '実装不可機能'][index % 3]!, `${subject}は全ての団体で行われるため。`, '令和8年4月1日', '',
    ])
  }
  for (let first = 5; first < rows + 5; first += 500) sheet.mergeCells(first, 1, Math.min(first + 499, rows + 4), 1)
  return new Uint8Array(await book.xlsx.writeBuffer())
}
