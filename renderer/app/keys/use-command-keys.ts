import { useEffect } from 'react'
import { listCommands } from '../commands/command-list.ts'
import { keyName } from './key-name.ts'

/** Keys that a text field needs for itself. */
const fieldKeys = new Set(['Ctrl+Z', 'Ctrl+Y', 'Ctrl+C', 'Ctrl+X', 'Ctrl+V', 'Ctrl+A', 'Delete', 'F2'])

const historyKeys = new Set(['Ctrl+Z', 'Ctrl+Y'])

/** Runs the command whose keys are pressed, unless a dialog asks something or the pane with the focus took the press. */
export function useCommandKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const name = keyName(event)
      if (name === null || (fieldKeys.has(name) && isTextField(event.target))) return
      const command = listCommands().find((candidate) => candidate.keys === name)
      if (command === undefined || command.unavailable !== undefined || (isDialogOpen() && !(historyKeys.has(name) && isBesideWork()))) return
      event.preventDefault()
      command.run()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

/** A list beside the work (担当の一覧) is no question: what was done in it can be taken back while it stays open. */
function isBesideWork(): boolean {
  const dialogs = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')]
  return dialogs.every((dialog) => dialog.closest('.react-aria-Popover, .popover') !== null)
}

function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"]') !== null
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, [contenteditable="true"]')
}
