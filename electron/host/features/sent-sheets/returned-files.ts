import type { SheetCells } from '../../../../shared/columns/sheet-cells.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { ReturnedTable } from '../../../../shared/sent-sheets/find-returned-table.ts'
import type { ErrorData } from '../../../../shared/contract/base.ts'

/** A file that was read and waits for the user's choice; nothing of it is stored. */
export interface ReturnedFileInHand {
  /** Key of the open project. */
  project: string
  /** Id of the sheet it is. */
  sheet: string
  fileName: string
  digest: string
  cells: SheetCells
  table: ReturnedTable
  /** What was seen before any row was read. */
  notes: (ErrorData & { line: number | null })[]
  /** What our cells said when the user was shown the changes, by change. */
  shown: Map<string, string>
}

/** So many files are kept in hand; a page that forgot to close its own must not fill the memory. */
const most = 8

const files = new Map<string, ReturnedFileInHand>()

/** Keeps a read file in hand. */
export function keepReturnedFile(id: string, file: ReturnedFileInHand): void {
  files.set(id, file)
  for (const oldest of [...files.keys()].slice(0, -most)) files.delete(oldest)
}

/** A read file; NOT_FOUND where it was closed or another project's page asks. */
export function returnedFile(id: string, project: string): ReturnedFileInHand {
  const found = files.get(id)
  if (found === undefined || found.project !== project) throw new KurabeError('NOT_FOUND', 'sentSheets.error.fileGone')
  return found
}

/** Forgets a read file. */
export function closeReturnedFile(id: string): void {
  files.delete(id)
}
