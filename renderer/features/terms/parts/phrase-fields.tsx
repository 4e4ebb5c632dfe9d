import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { TextField } from '../../../ui/field/text-field.tsx'

export interface Phrase {
  from: string
  to: string
}

/** Own words: what stands there now, and what shall stand there. */
export function PhraseFields({ phrase, onChange }: { phrase: Phrase; onChange: (phrase: Phrase) => void }) {
  const translate = useTranslate()
  return (
    <div className="terms-choice terms-phrase">
      <TextField isSmall label={translate('terms.from')} value={phrase.from} onChange={(from) => onChange({ ...phrase, from })} maxLength={100} />
      <span aria-hidden="true">→</span>
      <TextField isSmall label={translate('terms.to')} value={phrase.to} onChange={(to) => onChange({ ...phrase, to })} maxLength={100} />
    </div>
  )
}
