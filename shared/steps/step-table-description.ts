import type { TableDescription } from '../columns/table-description.ts'
import { stepColumns, type StepColumn } from './step-columns.ts'
import { parseKind } from './cells/kind-cell.ts'

/** Further words that towns write over such columns; the words of the exchanged form are in `stepColumns`. */
const furtherNames: Readonly<Partial<Record<StepColumn, readonly string[]>>> = {
  number: ['No.', '№', 'NO', '番', '項目番号', '手順No', '作業番号', '通番', '連番', 'ID'],
  owner: ['担当課', '担当部署名', '所属', '部署', '係', '主体', '実施主体', '実施部署', '作業者', '誰が', 'だれが', '役割', '課名', '係名', '作業場所'],
  text: ['作業手順', '処理内容', '業務内容', '手順内容', '事務内容', '実施内容', '事務処理', '業務フロー', '何をする', 'すること', '作業の内容', '手順名', '処理', '事務手順', '概要', '具体的内容', 'タスク'],
  kind: ['図形', '記号', '手順の種類', '作業種別', '処理区分', '作業区分'],
  next: ['次工程', '後続', '次手順', '進み先', '遷移先', '行き先', '次No', '次の作業', '分岐', '後続No'],
  inputs: ['入力情報', 'インプット', '受領書類', '使用帳票', '使用書類', '必要書類', '使う帳票', '使う書類', '使用する帳票', '使用する書類', '帳票', '書類', '参照帳票', '入力データ', '受け取る書類', '添付書類'],
  outputs: ['出力情報', 'アウトプット', '作成書類', '成果物', '作成帳票', '出力データ', '作る帳票', '発行書類', '交付書類'],
  system: ['システム名', '使用するシステム', '関連システム', '対象システム', '端末', '利用するシステム'],
  method: ['手段', 'やり方', '処理方法', '作業方法', '媒体', '紙/電子', '実施手段'],
  minutesPerCase: ['所要時間/件', '処理時間', '作業時間', '時間(分)', '1件あたりの時間', '1件あたり時間', '1件当たり処理時間', '単位時間', '標準時間', '作業時間(1件)'],
  casesPerYear: ['処理件数', '件数/年', '年間処理件数', '作業量', '作業量(件数)', '件数(年)', '発生件数', '取扱件数', '年件数'],
  monthly: ['月別', '月ごとの件数', '月次件数'],
  ground: ['根拠法令等', '法令', '例規', '根拠規定', '法的根拠', '根拠条文', '規則'],
  note: ['課題', '問題点', '留意点', '留意事項', '注意点', '補足', 'コメント', '特記事項', '課題・問題点', '気づき', '摘要', '注記'],
  customisation: ['カスタマイズ内容', '改修内容', '独自機能', '追加開発'],
  key: ['要素ID', '図形ID'],
}

const joinedBy: Readonly<Partial<Record<StepColumn, string>>> = { inputs: '、', outputs: '、', note: '\n', ground: '、' }

/** 手順表 for the screen 列の対応づけ. A line is a step where it says what is done, or where its 種類 says what it is. */
export const stepTableDescription: TableDescription<StepColumn> = {
  id: 'steps',
  fields: stepColumns.map(({ name, header, others }) => ({
    id: name,
    header,
    names: [...others, ...(furtherNames[name] ?? [])],
    isRequired: name === 'text',
    joinedBy: joinedBy[name],
    isOwnPerRow: name === 'number' || name === 'key' || name === 'next' || name === 'minutesPerCase' || name === 'casesPerYear',
  })),
  isRow: (cell) => {
    if (cell('text') !== '') return !isSum(cell('number'))
    if (cell('kind') !== '') return parseKind(cell('kind')) !== 'task'
    return /^\d+([.-]\d+)*$/.test(cell('number').normalize('NFKC'))
  },
}

function isSum(number: string): boolean {
  return /^(合計|小計|総計|計)$/.test(number.replace(/\s/g, ''))
}
