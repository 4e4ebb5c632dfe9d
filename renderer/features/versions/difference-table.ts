import type { ToldChange } from '../../../shared/contract/versions.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'

const columns = ['number', 'kind', 'thing', 'lane', 'name', 'sentence'] as const

/** The differences as rows of cells, the header first. */
export function differenceTable(changes: readonly ToldChange[], translate: Translate): string[][] {
  return [
    columns.map((column) => translate(`versions.column.${column}`)),
    ...changes.map(({ kind, thing, lane, name, sentence }, index) => [
      String(index + 1),
      translate(`versions.kind.${kind}`),
      translate(`versions.thing.${thing}`),
      lane,
      name,
      sentence,
    ]),
  ]
}
