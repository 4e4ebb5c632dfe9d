import type { Translate } from '../i18n/translate.ts'
import type { SheetColumn } from './sheet-column.ts'

const answers = [
  { value: 'yes', label: '○', spellings: ['丸', 'まる', 'マル', '対応', '対応可', '対応可能', '可', '可能', '標準対応', 'yes'] },
  { value: 'partial', label: '△', spellings: ['三角', 'さんかく', '一部', '一部対応', '一部可', 'partial'] },
  { value: 'no', label: '×', spellings: ['ばつ', 'バツ', 'ペケ', '不可', '対応不可', '非対応', 'no'] },
]

/** What a vendor fills in for each function: ○△×, the cost in 千円, a comment. */
export function vendorColumns(translate: Translate): SheetColumn[] {
  return [
    { field: 'answer', header: translate('sentSheets.column.answer'), kind: 'choice', width: 9, longest: 0, choices: answers },
    { field: 'cost', header: translate('sentSheets.column.cost'), kind: 'cost', width: 13, longest: 0, choices: [] },
    { field: 'comment', header: translate('sentSheets.column.comment'), kind: 'text', width: 44, longest: 4000, choices: [] },
  ]
}
