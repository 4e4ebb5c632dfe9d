import { wordDifference } from '../../../../shared/text/word-difference.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'

/** What changed, word by word: gone words struck through, new ones underlined; each is also said. */
export function WordDifference({ before, after }: { before: string; after: string }) {
  const translate = useTranslate()
  if (before === after) return null
  return (
    <p className="word-difference">
      {wordDifference(before, after).map(({ kind, text }, index) =>
        kind === 'same' ? (
          <span key={index}>{text}</span>
        ) : kind === 'removed' ? (
          <del key={index}>
            <span className="visually-hidden">{translate('fitgapTable.difference.removed')}</span>
            {text}
          </del>
        ) : (
          <ins key={index}>
            <span className="visually-hidden">{translate('fitgapTable.difference.added')}</span>
            {text}
          </ins>
        ),
      )}
    </p>
  )
}
