import { useState } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import type { TermGroup } from '../../../../shared/terms/find-term-groups.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { TextField } from '../../../ui/field/text-field.tsx'

const other = ' other'

/** Which of the writings shall stand everywhere, or another word. */
export function TermChoice({ group, writing, onChange }: { group: TermGroup; writing: string; onChange: (writing: string) => void }) {
  const translate = useTranslate()
  const isKnown = group.variants.some(({ written }) => written === writing)
  const [isOther, setIsOther] = useState(!isKnown)
  const first = group.variants[0]?.written ?? ''
  return (
    <div className="terms-choice">
      <RadioGroup
        className="terms-radios"
        value={isOther ? other : writing}
        onChange={(value) => {
          setIsOther(value === other)
          onChange(value === other ? '' : value)
        }}
      >
        <Label className="terms-question">{translate('terms.question')}</Label>
        {group.variants.map(({ written, uses }) => (
          <Radio key={written} value={written} className="terms-radio">
            <span className="terms-dot" aria-hidden="true" />
            {translate(written === first ? 'terms.variantUsual' : 'terms.variant', { written, count: uses.length })}
          </Radio>
        ))}
        <Radio value={other} className="terms-radio">
          <span className="terms-dot" aria-hidden="true" />
          {translate('terms.other')}
        </Radio>
      </RadioGroup>
      {isOther && <TextField isSmall label={translate('terms.otherWord')} value={writing} onChange={onChange} maxLength={100} autoFocus />}
    </div>
  )
}
