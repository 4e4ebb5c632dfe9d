import { useMemo } from 'react'
import type { AnalysisRow } from '../../../../shared/contract/analysis.ts'
import type { MessageKey, Translate } from '../../../../shared/i18n/translate.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import type { NamedShape } from '../../../editor/viewer/diagram-view.ts'
import { markOf, type MarkKind } from '../../../ui/marks/mark-kind.ts'
import type { PaneSide } from '../../../editor/viewer/pane-pair.ts'
import type { SideWords } from './side-words.ts'

export interface RowWords {
  /** 対応, 中身, 統合, 現行だけ … with the names of the sides in it. */
  kindWord(kind: MarkKind): string
  /** 「11行、分割」 */
  rowTitle(row: AnalysisRow): string
  /** 「手順11、係長、届と打ち出しを見て決裁印をおす、分割、標準の手順は2つ」 */
  shapeTitle(row: AnalysisRow, side: PaneSide, element: string): string
  /** 「判断、不備はあるか、表に行はありません」 */
  plainTitle(shape: NamedShape): string
}

/** Steps that stand in no row: what they are, in the words of the editor. */
const typeWords: readonly (readonly [RegExp, MessageKey])[] = [
  [/StartEvent$/, 'compare.say.start'],
  [/EndEvent$/, 'compare.say.end'],
  [/Event$/, 'compare.say.wait'],
  [/Gateway$/, 'compare.say.gateway'],
]

export function rowWords(translate: Translate, words: SideWords): RowWords {
  const kindWord = (kind: MarkKind) => {
    if (kind === 'town-only') return translate('compare.only', { side: words.subject })
    if (kind === 'standard-only') return translate('compare.only', { side: words.reference })
    return kind === 'changed' ? translate('compare.kind.changed') : translate(`fitgap.kind.${kind}`)
  }
  const spokenKind = (row: AnalysisRow) => {
    const kind = markOf(row)
    return kind === 'changed' ? translate('compare.say.changed') : kindWord(kind)
  }
  return {
    kindWord,
    rowTitle: (row) => translate('compare.say.row', { number: row.number, kind: spokenKind(row) }),
    shapeTitle: (row, side, element) => {
      const [own, other] = side === 'left' ? [row.asis, row.standard] : [row.standard, row.asis]
      const step = own.find((candidate) => candidate.element === element)
      return translate('compare.say.shape', {
        number: row.number,
        lane: step?.lane || translate('fitgap.noLane'),
        name: step?.name || translate('fitgap.unnamed'),
        kind: spokenKind(row),
        others:
          other.length === 0
            ? translate('compare.say.noOthers', { side: side === 'left' ? words.reference : words.subject })
            : translate('compare.say.others', { side: side === 'left' ? words.reference : words.subject, count: other.length }),
      })
    },
    plainTitle: ({ type, name }) => {
      const word = typeWords.find(([pattern]) => pattern.test(type))?.[1] ?? 'compare.say.step'
      return translate('compare.say.plain', { type: translate(word), name: name || translate('fitgap.unnamed') })
    },
  }
}

export function useRowWords(words: SideWords): RowWords {
  const translate = useTranslate()
  return useMemo(() => rowWords(translate, words), [translate, words])
}
