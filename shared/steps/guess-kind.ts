import type { StepKind, StepRow } from './step-table.ts'

/**
 * The kind of a row of a table that has no column for it: 判断 where its words ask and conditions lead on, 開始 and 終了 by their words,
 * 待ち where it waits; else 作業.
 */
export function guessKind(row: Pick<StepRow, 'text' | 'next'>): StepKind {
  const text = row.text.normalize('NFKC').replace(/[\s。「」【】]/g, '')
  const conditions = row.next === 'following' ? 0 : row.next.filter(({ condition }) => condition !== '').length
  if (conditions >= 2 || (conditions === 1 && /[か?]$/.test(text))) return 'decision'
  if (/^(開始|スタート|START|始まり|始め)$/i.test(text)) return 'start'
  if (/^(終了|完了|エンド|END|終わり|おわり)$/i.test(text) && row.next === 'following') return 'end'
  return /(を待つ|待ち|を待機する)$/.test(text) ? 'wait' : 'task'
}
