type Keep = (project: string) => Promise<void>

const keepers = new Set<Keep>()

/** Registers what stores the unstored changes of a project; it throws the cause where it cannot. */
export function keepBeforeClosing(keep: Keep): void {
  keepers.add(keep)
}

/** Stores everything of a project that is about to be closed. @throws the cause of what cannot be stored; the project must stay open then. */
export async function storeBeforeClosing(project: string): Promise<void> {
  for (const keep of keepers) await keep(project)
}
