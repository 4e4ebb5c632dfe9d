import { useId, useLayoutEffect } from 'react'
import { commandGroups, type Command } from './command.ts'

const byOwner = new Map<string, readonly Command[]>()

/** Offers commands while the component is shown: in the menu, in the palette and on their keys. */
export function useCommands(commands: readonly Command[]): void {
  const owner = useId()
  // Before anybody can press the next key: a command is there as soon as what it works on is chosen.
  useLayoutEffect(() => {
    byOwner.set(owner, commands)
    return () => void byOwner.delete(owner)
  })
}

/** What can be done now, in the order of the menu. */
export function listCommands(): Command[] {
  const all = [...byOwner.values()].flat()
  return commandGroups.flatMap((group) => all.filter((command) => command.group === group).sort((a, b) => (a.order ?? 50) - (b.order ?? 50)))
}

export function findCommand(id: string): Command | undefined {
  return listCommands().find((command) => command.id === id)
}
