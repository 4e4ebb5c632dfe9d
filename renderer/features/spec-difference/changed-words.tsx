import type { SpecChange } from '../../../shared/contract/specs.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import './changed-words.css'

/** A text with what was added underlined and what was removed struck through; both are said to screen readers. */
export function ChangedWords({ words }: { words: SpecChange['words'] }) {
  const translate = useTranslate()
  return (
    <span className="changed-words">
      {words.map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>
        const Piece = kind === 'added' ? 'ins' : 'del'
        return (
          <Piece key={index}>
            <span className="visually-hidden">{translate(`specDifference.word.${kind}`)}</span>
            {text}
            <span className="visually-hidden">{translate('specDifference.word.end')}</span>
          </Piece>
        )
      })}
    </span>
  )
}
