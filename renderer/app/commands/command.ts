export const commandGroups = ['file', 'edit', 'view', 'help'] as const
export type CommandGroup = (typeof commandGroups)[number]

/** One thing a user can do; menu, palette and keys all come from here. */
export interface Command {
  id: string
  label: string
  group: CommandGroup
  /** Written as people read it: 「Ctrl+K」「Alt+1」「F4」「Shift+F8」. */
  keys?: string
  /** Why it cannot be done now; the entry is grey and says so. */
  unavailable?: string
  /** Place within its group: smaller stands higher. Screens leave it out and come after the frame's own. */
  order?: number
  run: () => void
}
