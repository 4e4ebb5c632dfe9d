import { useState, type ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import './dialog.css'

export interface DialogProps {
  /** The question, or what is asked for. */
  title: string
  /** What changes. */
  children: ReactNode
  /** Buttons named by verbs: やめる first, the one that does it last. */
  actions?: ReactNode
  onClose: () => void
  width?: 'normal' | 'wide'
  role?: 'dialog' | 'alertdialog'
}

/** A dialog for one decision. It shows while it is mounted; Esc and a click outside mean やめる; focus returns. */
export function Dialog({ title, children, actions, onClose, width = 'normal', role = 'dialog' }: DialogProps) {
  const [openedAt] = useState(() => performance.now())
  // The second click of a double click that opened the dialog is no click outside.
  const isMeant = () => performance.now() - openedAt > 500
  return (
    <ModalOverlay className="scrim" isOpen isDismissable={role === 'dialog'} shouldCloseOnInteractOutside={isMeant} onOpenChange={(isOpen) => isOpen || onClose()}>
      <Modal className={width === 'wide' ? 'dialog-frame dialog-frame--wide' : 'dialog-frame'}>
        <AriaDialog className="dialog" role={role}>
          <Heading slot="title" className="dialog-title" level={2}>
            {title}
          </Heading>
          <div className="dialog-body">{children}</div>
          {actions !== undefined && <div className="dialog-actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
