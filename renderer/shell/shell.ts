import { asFileName } from './file-name.ts'
import { requestFolder } from './folder-request.ts'
import type { PickedKind, PickFilesOptions, PickSaveOptions } from './shell-contract.ts'

/** A file on the core's PC, or one whose content the page holds. */
export type ShellFile = { path: string } | { content: File }

const extensions: Record<PickedKind, string> = { project: '.kurabe', bpmn: '.bpmn, .xml', workbook: '.xlsx', table: '.xlsx, .csv, .tsv, .txt', csv: '.csv', tsv: '.tsv', paper: '.pdf', document: '.docx' }

export function isElectron(): boolean {
  return window.kurabeShell !== undefined
}

/** Files by their path: with the system's dialog, or with the folder view of the core. Empty where the user cancelled. */
export async function pickFiles(options: PickFilesOptions): Promise<string[]> {
  if (window.kurabeShell) return window.kurabeShell.pickFiles(options)
  return new Promise((answer) => requestFolder({ kind: 'files', options, answer }))
}

/** A folder by its path, or null where the user cancelled. */
export async function pickFolder(options: { title: string }): Promise<string | null> {
  if (window.kurabeShell) return window.kurabeShell.pickFolder(options)
  return new Promise((answer) => requestFolder({ kind: 'folder', options, answer }))
}

/**
 * Where to save, or null where the user cancelled. The user has already agreed to replace an existing file;
 * with `keepsExisting` the folder view of the core offers only names that are free (a dialog of the system cannot be told).
 */
export async function pickSaveLocation({ keepsExisting, ...given }: PickSaveOptions & { keepsExisting?: boolean }): Promise<string | null> {
  const options = { ...given, suggestedName: asFileName(given.suggestedName) }
  if (window.kurabeShell) return window.kurabeShell.pickSave(options)
  return new Promise((answer) => requestFolder({ kind: 'save', options: { ...options, keepsExisting }, answer }))
}

/** Files to read in: by path where the shell has paths, else by content through the browser's own dialog. */
export async function pickShellFiles(options: PickFilesOptions): Promise<ShellFile[]> {
  if (window.kurabeShell) return (await window.kurabeShell.pickFiles(options)).map((path) => ({ path }))
  return new Promise((answer) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = options.isMultiple
    input.accept = options.kinds.map((kind) => extensions[kind]).join(',')
    input.addEventListener('change', () => answer([...(input.files ?? [])].map((content) => ({ content }))))
    input.addEventListener('cancel', () => answer([]))
    input.click()
  })
}

/** What the page may hand to the core for a dropped file. */
export function shellFileOf(file: File): ShellFile {
  const path = pathOfFile(file)
  return path === '' ? { content: file } : { path }
}

/** The path of a dropped file; empty in a browser, which never tells it. */
export function pathOfFile(file: File): string {
  return window.kurabeShell?.pathOf(file) ?? ''
}

export function nameOfShellFile(file: ShellFile): string {
  return 'content' in file ? file.content.name : (file.path.split(/[\\/]/).pop() ?? file.path)
}

/** Hands a file to the user through the browser's or the system's download. */
export function saveDownload(file: Pick<File, 'name' | 'type' | 'arrayBuffer'>): void {
  void file.arrayBuffer().then((bytes) => {
    const address = URL.createObjectURL(new Blob([bytes], { type: file.type }))
    const link = document.createElement('a')
    link.href = address
    link.download = file.name
    link.click()
    setTimeout(() => URL.revokeObjectURL(address), 60_000)
  })
}

/** Shows a file in the system's file manager, where the shell can. */
export async function reveal(path: string): Promise<void> {
  await window.kurabeShell?.reveal(path)
}
