import type { ReactNode } from 'react'
import { Button } from '../button/button.tsx'
import { Dialog } from './dialog.tsx'

export interface ConfirmDialogProps {
  title: string
  /** What changes. */
  children: ReactNode
  /** What the button does, as a verb. */
  doLabel: string
  cancelLabel: string
  onDo: () => void
  onClose: () => void
}

/** Asks before something that cannot be taken back. */
export function ConfirmDialog({ title, children, doLabel, cancelLabel, onDo, onClose }: ConfirmDialogProps) {
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button size="medium" onPress={onClose}>
            {cancelLabel}
          </Button>
          <Button
            size="medium"
            look="filled"
            onPress={() => {
              onClose()
              onDo()
            }}
          >
            {doLabel}
          </Button>
        </>
      }
    >
      <p>{children}</p>
    </Dialog>
  )
}
