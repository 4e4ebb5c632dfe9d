import type { PackageAnswer } from '../contract/packages.ts'

const signs: Readonly<Record<'yes' | 'partial' | 'no' | '', readonly string[]>> = {
  yes: ['○', '〇', '◯', '◎', '●', 'o', 'yes', '可', '可能', '対応', '対応可', 'まる', '適合', '標準'],
  partial: ['△', '▲', 'partial', '一部', '一部対応', '条件付き', 'さんかく', 'カスタマイズ'],
  no: ['×', '✕', '✖', '✗', '╳', 'x', 'no', '不可', '非対応', '対応不可', 'ばつ', '不適合'],
  '': ['', '-', '-', 'ー', '?', '不明', '未回答', 'unknown'],
}

const byWord = new Map(Object.entries(signs).flatMap(([answer, words]) => words.map((word) => [comparable(word), answer as PackageAnswer['answer']])))

/** What an answer as people write it means; '' is unknown, null where it is no answer at all. */
export function readAnswer(typed: string): PackageAnswer['answer'] | null {
  return byWord.get(comparable(typed)) ?? null
}

function comparable(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}
