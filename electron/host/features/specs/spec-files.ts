import type { OpenedSpecFile } from '../../../../shared/contract/specs.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { ReadSpecFile } from '../../imports/specs/read-spec-file.ts'
import { Jobs } from '../../jobs/jobs.ts'

/** How many files are kept read; the one opened first gives way. */
const mostKept = 4

/** Files of standard specs between being read and being imported. They live in memory only, as long as the program. */
export class SpecFiles {
  readonly opening: Jobs<OpenedSpecFile>
  readonly importing: Jobs<string>
  readonly #files = new Map<string, ReadSpecFile>()
  readonly #newId: () => string

  constructor(newId: () => string) {
    this.#newId = newId
    this.opening = new Jobs(newId)
    this.importing = new Jobs(newId)
  }

  keep(file: ReadSpecFile): string {
    const id = this.#newId()
    this.#files.set(id, file)
    for (const [old] of [...this.#files].slice(0, -mostKept)) this.#files.delete(old)
    return id
  }

  /** NOT_FOUND where the file was closed, or gave way to others. */
  get(id: string): ReadSpecFile {
    const file = this.#files.get(id)
    if (file === undefined) throw new KurabeError('NOT_FOUND', 'spec.file.gone')
    return file
  }

  close(id: string): void {
    this.#files.delete(id)
  }
}
