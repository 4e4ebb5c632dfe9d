import type { CustomisationNeed } from '../../bpmn/attributes/step-attributes.ts'

/** The words of まだ必要か. */
export const needWords: Readonly<Record<CustomisationNeed, string>> = { yes: '必要', no: '不要', unknown: '不明' }

const byWord = new Map<string, CustomisationNeed>([
  ...Object.entries(needWords).map(([need, word]): [string, CustomisationNeed] => [word, need as CustomisationNeed]),
  ['はい', 'yes'], ['要', 'yes'], ['yes', 'yes'], ['いいえ', 'no'], ['不用', 'no'], ['no', 'no'], ['unknown', 'unknown'],
])

/** What a cell says of the need; null where it cannot be read, '' where it is blank. */
export function needOfCell(cell: string): CustomisationNeed | '' | null {
  const word = cell.normalize('NFKC').trim().toLowerCase()
  return word === '' ? '' : (byWord.get(word) ?? null)
}

/** 必要, 不要 or 不明; what cannot be read comes back as typed with `isRead` false. */
export function parseNeed(cell: string): { text: string; isRead: boolean } {
  const need = needOfCell(cell)
  if (need === '') return { text: '', isRead: true }
  return need === null ? { text: cell.trim(), isRead: false } : { text: needWords[need], isRead: true }
}

/** The cell for an attribute as it stands in a file. */
export function needCell(written: string): string {
  return Object.hasOwn(needWords, written) ? needWords[written as CustomisationNeed] : written
}
