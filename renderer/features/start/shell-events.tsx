import { useEffect } from 'react'
import { findCommand } from '../../app/commands/command-list.ts'
import { openPath } from './open-file.ts'

/** Does what a shell with windows of its own asks for: an entry of its menu, a file the system wants opened. */
export function ShellEvents() {
  useEffect(() => {
    const shell = window.kurabeShell
    if (shell === undefined) return
    const stopActions = shell.onMenuAction(({ command }) => {
      const found = findCommand(command)
      if (found !== undefined && found.unavailable === undefined) found.run()
    })
    const stopFiles = shell.onOpenFile((path) => void openPath(path))
    return () => {
      stopActions()
      stopFiles()
    }
  }, [])
  return null
}
