/** The columns of the exchanged form in their order; `isAlways` columns are written even when empty. */
export const stepColumns = [
  { name: 'number', header: 'No', isAlways: true, others: ['番号', '手順番号', '項番', 'No.', '#'] },
  { name: 'owner', header: '担当', isAlways: true, others: ['担当者', '担当部署', '担当係', '実施者'] },
  { name: 'text', header: '作業内容', isAlways: true, others: ['作業', '作業名', '手順', '内容'] },
  { name: 'kind', header: '種類', isAlways: true, others: ['種別', '区分'] },
  { name: 'next', header: '次', isAlways: true, others: ['次へ', '次の手順', '次のNo'] },
  { name: 'inputs', header: '入力帳票', isAlways: true, others: ['入力', '入力帳票・データ'] },
  { name: 'outputs', header: '出力帳票', isAlways: true, others: ['出力', '出力帳票・データ'] },
  { name: 'system', header: 'システム', isAlways: true, others: ['使用システム', '利用システム'] },
  { name: 'method', header: '方法', isAlways: true, others: ['実施方法'] },
  { name: 'minutesPerCase', header: '所要時間(分)', isAlways: true, others: ['所要時間', '1件当たり時間(分)', '1件当たり時間', '作業時間(分)'] },
  { name: 'casesPerYear', header: '年間件数', isAlways: true, others: ['件数'] },
  { name: 'monthly', header: '月別件数', isAlways: false, others: [] },
  { name: 'ground', header: '根拠', isAlways: true, others: ['根拠法令'] },
  { name: 'note', header: 'メモ', isAlways: true, others: ['課題メモ', '備考'] },
  { name: 'customisation', header: 'カスタマイズ', isAlways: false, others: ['現行システムのカスタマイズ', 'カスタマイズの内容'] },
  { name: 'customisationReason', header: 'カスタマイズの理由', isAlways: false, others: ['カスタマイズ理由'] },
  { name: 'customisationNeeded', header: 'まだ必要か', isAlways: false, others: ['カスタマイズはまだ必要か', '今も必要か'] },
  { name: 'key', header: 'キー', isAlways: true, others: [] },
] as const

export type StepColumn = (typeof stepColumns)[number]['name']

const byHeader = new Map<string, StepColumn>(
  [...stepColumns].reverse().flatMap(({ name, header, others }) => [header, ...others].map((word): [string, StepColumn] => [comparable(word), name])),
)

/** The column that a header cell names, whatever its width, spaces, line breaks and letter case; null for any other. */
export function stepColumnOf(header: string): StepColumn | null {
  return byHeader.get(comparable(header)) ?? null
}

export function headerOf(column: StepColumn): string {
  return stepColumns.find(({ name }) => name === column)?.header ?? column
}

function comparable(header: string): string {
  return header.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}
