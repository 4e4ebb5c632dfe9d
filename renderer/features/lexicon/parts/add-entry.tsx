import { useRef, useState } from 'react'
import { Form } from 'react-aria-components'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { TextField } from '../../../ui/field/text-field.tsx'

/** Two wordings and Enter; the focus goes back to the first, for the next pair. */
export function AddEntry({ onAdd }: { onAdd: (asis: string, standard: string) => void }) {
  const translate = useTranslate()
  const [asis, setAsis] = useState('')
  const [standard, setStandard] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const isSame = asis.trim() !== '' && asis.trim() === standard.trim()
  const isReady = asis.trim() !== '' && standard.trim() !== '' && !isSame
  return (
    <Form
      ref={form}
      className="lexicon-add"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isReady) return
        onAdd(asis.trim(), standard.trim())
        setAsis('')
        setStandard('')
        form.current?.querySelector('input')?.focus()
      }}
    >
      <TextField label={translate('lexicon.asis')} value={asis} onChange={setAsis} maxLength={60} isSmall />
      <span aria-hidden="true">＝</span>
      <TextField label={translate('lexicon.standard')} value={standard} onChange={setStandard} maxLength={60} isSmall error={isSame ? translate('lexicon.same') : undefined} />
      <Button type="submit" look="filled" isDisabled={!isReady}>
        {translate('lexicon.add')}
      </Button>
    </Form>
  )
}
