import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useKeptDraft } from '../../app/state/kept-draft.ts'
import { Button } from '../../ui/button/button.tsx'
import { TextField } from '../../ui/field/text-field.tsx'

export interface CommentFormProps {
  /** Where the text belongs: what was typed and not sent is kept under this name. */
  draft: string
  /** Label of the field; read out, and shown unless there is a placeholder. */
  label: string
  placeholder: string
  action: string
  autoFocus?: boolean
  /** What stands in the field at first. */
  initial?: string
  /** Resolves to whether it was stored; only then the field is emptied. */
  onSend: (text: string) => Promise<boolean>
}

/** One line to say something, Enter sends it. What could not be stored stays in the field. */
export function CommentForm({ draft, label, placeholder, action, autoFocus = false, initial = '', onSend }: CommentFormProps) {
  const [text, setText, forget] = useKeptDraft(draft, initial)
  const [isSending, setSending] = useState(false)
  const send = async () => {
    if (text.trim() === '' || isSending) return
    setSending(true)
    const isStored = await onSend(text.trim())
    setSending(false)
    if (isStored) forget()
  }
  return (
    <Form
      className="comment-form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <TextField label={label} placeholder={placeholder} value={text} onChange={setText} maxLength={4000} isSmall autoFocus={autoFocus} />
      <Button type="submit" isDisabled={text.trim() === ''}>
        {action}
      </Button>
    </Form>
  )
}
