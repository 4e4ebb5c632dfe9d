import type { StepKind } from '../step-table.ts'

/** The words of 種類, as the exchanged form has them. */
export const kindWords: Readonly<Record<StepKind, string>> = {
  task: '作業', decision: '判断', parallel: '並行', wait: '待ち', start: '開始', end: '終了', subProcess: 'サブプロセス',
}

const byWord = new Map<string, StepKind>([
  ...Object.entries(kindWords).map(([kind, word]): [string, StepKind] => [word, kind as StepKind]),
  ['', 'task'], ['処理', 'task'], ['分岐', 'decision'], ['並列', 'parallel'], ['待機', 'wait'], ['待つ', 'wait'], ['始まり', 'start'], ['終わり', 'end'],
])

/** The kind that a cell names; a blank cell is 作業. Null for an unknown word. */
export function parseKind(cell: string): StepKind | null {
  return byWord.get(cell.normalize('NFKC').replace(/\s+/g, '')) ?? null
}
