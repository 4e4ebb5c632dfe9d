import type { FolderEntry } from '../../../shared/contract/files.ts'
import type { FolderRequest } from '../../shell/folder-request.ts'
import type { PickedKind } from '../../shell/shell-contract.ts'

/** Folders, and the files of the kinds asked for. */
export function acceptedEntries(entries: readonly FolderEntry[], request: FolderRequest): FolderEntry[] {
  const kinds: readonly string[] = request.kind === 'files' ? request.options.kinds : request.kind === 'save' ? [request.options.kind] : []
  return entries.filter((entry) => entry.kind === 'folder' || kinds.includes(entry.kind))
}

const extensions: Record<PickedKind, string> = { project: '.kurabe', bpmn: '.bpmn', workbook: '.xlsx', table: '.xlsx', csv: '.csv', tsv: '.tsv', paper: '.pdf', document: '.docx' }

export function extensionOf(kind: PickedKind): string {
  return extensions[kind]
}
