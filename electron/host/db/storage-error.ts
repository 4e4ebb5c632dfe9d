import { KurabeError } from '../../../shared/contract/kurabe-error.ts'

/** Turns what SQLite or the file system say into a message with cause and remedy; anything unknown passes through. */
export function storageError(error: unknown, path: string): unknown {
  if (error instanceof KurabeError) return error
  const code = String((error as { code?: unknown } | null)?.code ?? '')
  const fail = (kind: 'BAD_INPUT' | 'REFUSED' | 'STORAGE' | 'NOT_FOUND', reason: ConstructorParameters<typeof KurabeError>[1]) =>
    new KurabeError(kind, reason, { path }, { cause: error })
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL') return fail('STORAGE', 'storage.full')
  if (code === 'SQLITE_CORRUPT' || code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) return fail('BAD_INPUT', 'project.damaged')
  if (code === 'SQLITE_BUSY' || code.startsWith('SQLITE_BUSY')) return fail('REFUSED', 'storage.busy')
  // SQLite refuses a file that no longer stands under its name: moved, renamed or deleted while open.
  if (code === 'SQLITE_READONLY_DBMOVED') return fail('STORAGE', 'storage.moved')
  if (code === 'SQLITE_READONLY' || code.startsWith('SQLITE_READONLY')) return fail('STORAGE', 'storage.readOnly')
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'SQLITE_CANTOPEN' || code.startsWith('SQLITE_CANTOPEN')) {
    return fail('STORAGE', 'storage.noAccess')
  }
  if (code.startsWith('SQLITE_IOERR') || code === 'EIO') return fail('STORAGE', 'storage.unreachable')
  if (code === 'EISDIR') return fail('BAD_INPUT', 'storage.isFolder')
  // EEXIST comes from making a folder where a file stands.
  if (code === 'ENOTDIR' || code === 'EEXIST') return fail('BAD_INPUT', 'storage.notFolder')
  if (code === 'ENAMETOOLONG') return fail('BAD_INPUT', 'storage.nameTooLong')
  // A change names a procedure, municipality or flow that is not in the project.
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return fail('NOT_FOUND', 'project.itemGone')
  // A path with a NUL character can name nothing.
  if (code === 'ENOENT' || code === 'ERR_INVALID_ARG_VALUE') return fail('NOT_FOUND', 'storage.missing')
  return error
}
