import type { SpecItemKind } from '../contract/specs.ts'
import type { FieldDescription, TableDescription } from '../columns/table-description.ts'
import { plainCode, saysContinued, withoutContinuationMarks } from './spec-code.ts'

export type SpecField = 'code' | 'large' | 'middle' | 'small' | 'name' | 'text' | 'class' | 'types' | 'effectiveOn' | 'steps' | 'note'

/** Words over the columns of the lists that were seen; columns, order and words differ by ministry, so a person can always correct them. */
const words: Record<SpecItemKind, Record<'code' | 'name' | 'text', { header: string; names: readonly string[]; never: readonly string[] }>> = {
  function: {
    code: { header: '機能ID', names: ['機能番号', '機能No', '機能コード', '要件ID', '要件番号', '機能要件ID', '機能要件番号', 'ID', '項番ID'], never: ['帳票', '旧', '変更前'] },
    name: { header: '機能名称', names: ['機能名', '機能', '機能の名称', '要件名', '要件名称', '機能項目', '項目名', '名称'], never: ['帳票', 'ID', '要件の考え方', '番号'] },
    text: { header: '機能要件', names: ['要件', '要件内容', '機能の内容', '機能要件の内容', '要件の内容', '機能内容', '機能概要', '機能・要件', '仕様', '説明', '機能の説明'], never: ['帳票', 'ID', '考え方', '番号', '理由'] },
  },
  form: {
    code: { header: '帳票ID', names: ['帳票番号', '帳票No', '帳票コード', '帳票要件ID', 'ID', '様式番号'], never: ['機能', '旧', '変更前'] },
    name: { header: '帳票名称', names: ['帳票名', '帳票', '帳票の名称', '様式名', '様式名称', '帳票・様式名', '名称'], never: ['機能', 'ID', '概要', '要件', '番号', '考え方'] },
    text: { header: '帳票要件', names: ['帳票概要', '帳票の概要', '要件', '概要', '帳票の要件', '要件内容', '用途', '帳票の説明', '説明'], never: ['機能', 'ID', '考え方', '番号', '理由'] },
  },
}

const types = ['都道府県', '市町村', '市区町村', '指定都市', '政令市', '政令指定都市', '中核市', '一般市', '特別区', '町村', '特例市', '施行時特例市', '広域連合', '一部事務組合', '類型', '人口区分', '団体区分', '規模別']

/** The list of 機能, or of 帳票, of a standard spec for the screen 列の対応づけ. A line is an item where it has an id. */
export function specTableDescription(kind: SpecItemKind): TableDescription<SpecField> {
  return descriptions[kind]
}

function describe(kind: SpecItemKind): TableDescription<SpecField> {
  const { code, name, text } = words[kind]
  const fields: FieldDescription<SpecField>[] = [
    { id: 'code', ...code, isRequired: true, isOwnPerRow: true },
    { id: 'large', header: '大項目', isLevel: true, names: ['大分類', '大区分', '分類1', '項目1', '業務'], never: ['番号'] },
    { id: 'middle', header: '中項目', isLevel: true, names: ['中分類', '中区分', '分類2', '項目2', '事務'], never: ['番号'] },
    { id: 'small', header: '小項目', isLevel: true, names: ['小分類', '小区分', '分類3', '項目3'], never: ['番号'] },
    { id: 'name', ...name },
    { id: 'text', ...text, joinedBy: '\n', continuedBy: continueText },
    { id: 'class', header: '実装区分', names: ['実装類型', '必須区分', '区分', '要件区分', '実装必須・オプション区分', '類型区分'], never: ['団体', '人口', '変更', '改定', '外字'] },
    { id: 'types', header: '類型別の列', names: types, isRepeated: true },
    { id: 'effectiveOn', header: '適合基準日', names: ['基準日', '適合日', '適合期限', '適用日', '施行日'] },
    { id: 'steps', header: '対応手順', names: ['業務フロー', '関連業務フロー', '業務フロー番号', '対応する業務フロー', '対応フロー', '関連する手順', '手順', '業務フローNo'], joinedBy: '、' },
    { id: 'note', header: '備考', names: ['要件の考え方・理由', '要件の考え方', '考え方', '考え方・理由', '理由', '補足', '備考(改定内容等)', '留意事項', '注記', '改定内容'], joinedBy: '\n' },
  ]
  return { id: `spec-${kind}`, fields, isRow: (cell) => cell('code') !== '', continues }
}

/**
 * A line without an id that says nothing but more text (or note, or step) goes on with the row above, and so does one that repeats its id and
 * says 「（続き）」.
 */
const continues: NonNullable<TableDescription<SpecField>['continues']> = (cell, above) => {
  const isMarked = saysContinued(cell('code')) || saysContinued(cell('name')) || saysContinued(cell('text'))
  if (cell('code') !== '') return isMarked && plainCode(cell('code')) === plainCode(above.code)
  const hasMore = (['text', 'note', 'steps'] as const).some((field) => cell(field) !== '')
  const name = withoutContinuationMarks(cell('name'))
  const isOfAbove = (name === '' || name === above.name) && (cell('class') === '' || cell('class') === above.class)
  const isAtPlace = (['large', 'middle', 'small'] as const).every((field) => cell(field) === '' || cell(field) === above[field])
  return hasMore && isOfAbove && isAtPlace && (isMarked || !/^[※＊*注(（]/.test(cell('text').trim()))
}

/** A sentence that a line break cut in two is made whole; a new point begins a line of its own. */
function continueText(above: string, below: string): string {
  const more = withoutContinuationMarks(below)
  const isCut = !/[。．.：:）)」』]$/.test(above.trim()) && !/^[・●○■□◆◇※＊*\-－(（［[【0-9０-９①-⑳ア-ンｱ-ﾝa-zA-Z]/.test(more)
  return `${withoutContinuationMarks(above)}${isCut ? '' : '\n'}${more}`
}

const descriptions: Readonly<Record<SpecItemKind, TableDescription<SpecField>>> = { function: describe('function'), form: describe('form') }
