import { useState, type KeyboardEvent } from 'react'
import { Input, Label, Text, TextField } from 'react-aria-components'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { setPerson } from '../../../app/state/person.ts'
import { Button } from '../../../ui/button/button.tsx'

const skipKey = 'kurabe.fitgap.withoutDecider'

/** Whether the user said that decisions at this PC bear no name. */
export function isDeciderSkipped(): boolean {
  return localStorage.getItem(skipKey) !== null
}

/** Asks once, beside the button that decides, who decides at this PC. What is written here is remembered as in 設定 and stands in every decision. */
export function DeciderLine({ onSkip }: { onSkip: () => void }) {
  const translate = useTranslate()
  const [name, setName] = useState('')
  const remember = () => {
    if (name.trim() !== '') setPerson({ name: name.trim(), office: '' })
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing && event.keyCode !== 229) remember()
  }
  return (
    <div className="decider-line" data-field="decider">
      <TextField className="decider-field" value={name} maxLength={60} onChange={setName} onBlur={remember} onKeyDown={press}>
        <Label>{translate('compare.askDecider')}</Label>
        <Input className="field-input" title={translate('compare.askDecider.note')} />
        <Text slot="description" className="visually-hidden">
          {translate('compare.askDecider.note')}
        </Text>
      </TextField>
      <Button
        look="bare"
        onPress={() => {
          localStorage.setItem(skipKey, '1')
          onSkip()
        }}
      >
        {translate('compare.askDecider.skip')}
      </Button>
    </div>
  )
}
