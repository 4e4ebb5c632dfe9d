import { expect, it } from 'vitest'
import type { SheetCells } from '../../../../shared/columns/sheet-cells.ts'
import { findReturnedTable } from '../../../../shared/sent-sheets/find-returned-table.ts'
import { rowKey } from '../../../../shared/sent-sheets/row-key.ts'
import type { SheetColumn } from '../../../../shared/sent-sheets/sheet-column.ts'

const code = 'K-20261122-3F7AX'
const column = (field: string, header: string): SheetColumn => ({ field, header, kind: 'text', longest: 100, choices: [], width: 10 })
const sheet = (...rows: string[][]): SheetCells => ({ name: '回答', isHidden: false, rows, continued: [], formulas: [], omitted: 0 })
const key = rowKey(code, 1)

it('two columns with one header are two columns, in their order', () => {
  const columns = [column('judgement:a', 'A社 の判定'), column('judgement:b', 'A社 の判定')]
  const found = findReturnedTable([sheet(['行の番号', '作業・機能', 'A社 の判定', 'A社 の判定'], [key, '受付', '○', '×'])], code, columns, '作業・機能')
  expect(found?.columns).toEqual({ 'judgement:a': [2], 'judgement:b': [3] })
})

it('a copied column is a second place of it, and the longer header never takes the place of the shorter', () => {
  const columns = [column('bylaw', '例規改正'), column('bylawContent', '例規改正の内容')]
  const found = findReturnedTable([sheet(['例規改正の内容（庁内）', '行の番号', '例規改正（庁内）', '作業・機能', '例規改正（庁内）'], ['x', key, 'y', '受付', 'z'])], code, columns, '作業・機能')
  expect(found).toMatchObject({ keyColumn: 1, nameColumn: 3, columns: { bylaw: [2, 4], bylawContent: [0] }, renamed: [] })
})

it('visible sheets with more of the columns come first; without keys or header there is no table', () => {
  const columns = [column('owner', '担当')]
  const good = sheet(['表題'], [], ['行の番号', '担当'], [key, '戸籍係'])
  expect(findReturnedTable([{ ...good, isHidden: true }, good], code, columns, '作業・機能')?.sheet).toBe(1)
  expect(findReturnedTable([sheet(['行の番号', '担当'], ['1', '戸籍係'])], code, columns, '作業・機能')).toBeNull()
  expect(findReturnedTable([sheet(['あ', 'い'], [key, '戸籍係'])], code, columns, '作業・機能')).toBeNull()
})
