export type PickedKind = 'project' | 'bpmn' | 'workbook' | 'table' | 'csv' | 'tsv' | 'paper' | 'document'

export interface PickFilesOptions {
  /** Title of the dialog. */
  title: string
  kinds: readonly PickedKind[]
  isMultiple: boolean
}

export interface PickSaveOptions {
  title: string
  kind: PickedKind
  /** File name with its extension. */
  suggestedName: string
}

/** Entries of a native menu; they do the same as the entries of メニュー. */
export type ShellMenuAction = { command: string }

/**
 * What a shell with windows of its own gives the page, as `window.kurabeShell`.
 * Paths are absolute paths of the PC that runs the core. Every call may be made at any time; nothing throws for a cancelled dialog.
 */
export interface KurabeShell {
  /** The chosen files; empty where the user cancelled. */
  pickFiles(options: PickFilesOptions): Promise<string[]>
  /** The chosen folder, or null. */
  pickFolder(options: { title: string }): Promise<string | null>
  /** Where to save, or null. The dialog of the system has already asked about an existing file. */
  pickSave(options: PickSaveOptions): Promise<string | null>
  /** Shows a file in the system's file manager. */
  reveal(path: string): Promise<void>
  /** The path of a dropped or chosen file; empty where it has none. */
  pathOf(file: File): string
  /** Calls back with the id of a command; returns how to stop. */
  onMenuAction(listener: (action: ShellMenuAction) => void): () => void
  /** Calls back with a file that the system asks us to open (double click, command line); returns how to stop. */
  onOpenFile(listener: (path: string) => void): () => void
}

declare global {
  interface Window {
    kurabeShell?: KurabeShell
  }
}
