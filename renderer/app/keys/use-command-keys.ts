import { useEffect } from 'react'
import { listCommands } from '../commands/command-list.ts'
import { keyName } from './key-name.ts'

/** Keys that a text field needs for itself. */
const fieldKeys = new Set(['Ctrl+Z', 'Ctrl+Y', 'Ctrl+C', 'Ctrl+X', 'Ctrl+V', 'Ctrl+A', 'Delete', 'F2'])

/** Runs the command whose keys are pressed, unless a dialog is open or the pane with the focus took the press. */
export function useCommandKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const name = keyName(event)
      if (name === null || (fieldKeys.has(name) && isTextField(event.target))) return
      const command = listCommands().find((candidate) => candidate.keys === name)
      if (command === undefined || command.unavailable !== undefined || isDialogOpen()) return
      event.preventDefault()
      command.run()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"]') !== null
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, [contenteditable="true"]')
}
