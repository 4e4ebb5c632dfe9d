import { useState, type ReactNode } from 'react'
import { Form } from 'react-aria-components'
import { Button } from '../button/button.tsx'
import { TextField } from '../field/text-field.tsx'
import { Dialog } from './dialog.tsx'

export interface NameDialogProps {
  title: string
  label: string
  initial?: string
  /** What the button does, as a verb. */
  doLabel: string
  cancelLabel: string
  /** Further fields under the name. */
  children?: ReactNode
  /** False while something besides the name is missing. */
  canSubmit?: boolean
  /** What is wrong with the name as it is, and what to do; undefined where it will do. */
  faultOf?: (name: string) => string | undefined
  onSubmit: (name: string) => void
  onClose: () => void
}

/** Asks for one name; Enter does it. */
export function NameDialog({ title, label, initial = '', doLabel, cancelLabel, children, canSubmit = true, faultOf, onSubmit, onClose }: NameDialogProps) {
  const [name, setName] = useState(initial)
  const fault = faultOf?.(name.trim())
  const isReady = name.trim() !== '' && fault === undefined && canSubmit
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button size="medium" onPress={onClose}>
            {cancelLabel}
          </Button>
          <Button size="medium" look="filled" type="submit" form="name-dialog" isDisabled={!isReady}>
            {doLabel}
          </Button>
        </>
      }
    >
      <Form
        id="name-dialog"
        validationBehavior="aria"
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (!isReady) return
          onClose()
          onSubmit(name.trim())
        }}
      >
        <TextField label={label} value={name} onChange={setName} maxLength={100} error={fault} autoFocus />
        {children}
      </Form>
    </Dialog>
  )
}
