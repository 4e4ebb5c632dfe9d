import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { TextField } from '../../../ui/field/text-field.tsx'
import { useVerbHint } from '../use-verb-hint.ts'

/** A line to write a 課題, Enter adds it. What could not be stored stays in the field. */
export function AddIssue({ onAdd }: { onAdd: (text: string) => Promise<boolean> }) {
  const translate = useTranslate()
  const [text, setText] = useState('')
  const hint = useVerbHint(text)
  const add = async () => {
    if (text.trim() !== '' && (await onAdd(text.trim()))) setText('')
  }
  return (
    <Form
      className="issues-add"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <TextField label={translate('issues.new')} placeholder={translate('issues.example')} note={hint} value={text} onChange={setText} maxLength={1000} isSmall />
      <Button type="submit" look="filled" isDisabled={text.trim() === ''}>
        {translate('issues.add')}
      </Button>
    </Form>
  )
}
