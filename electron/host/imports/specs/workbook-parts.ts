import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { readWorkbookEntries } from '../functions/workbook-entries.ts'
import { specFileLimits } from './spec-file-limits.ts'

const inflate = promisify(inflateRaw)

/** The parts of a workbook by their names, unpacked one at a time and within one measure for all. */
export class WorkbookParts {
  readonly #entries: ReturnType<typeof readWorkbookEntries>
  readonly #file: string
  #left: number

  /** @throws KurabeError BAD_INPUT where the bytes are no workbook that can be read. */
  constructor(bytes: Uint8Array, file: string, limits: Pick<typeof specFileLimits, 'fileBytes' | 'unpackedBytes'> = specFileLimits) {
    this.#entries = readWorkbookEntries(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), file, limits.fileBytes)
    this.#left = limits.unpackedBytes
    this.#file = file
  }

  get hasMacros(): boolean {
    return this.#entries.some(({ name }) => /vbaProject\.bin$/i.test(name))
  }

  /** The bytes of a part, or null where the workbook has none of that name. */
  async read(name: string): Promise<Uint8Array | null> {
    const entry = this.#entries.find((candidate) => candidate.name.replace(/^\//, '') === name.replace(/^\//, ''))
    if (entry === undefined) return null
    const bytes = entry.method === 0 ? entry.packed : await this.#unpack(entry)
    this.#left -= bytes.length
    if (this.#left < 0) throw new KurabeError('BAD_INPUT', 'fitgap.functions.tooLarge', { file: this.#file })
    return bytes
  }

  async #unpack({ method, packed }: { method: number; packed: Buffer }): Promise<Uint8Array> {
    try {
      if (method === 8) return await inflate(packed, { maxOutputLength: Math.max(1, this.#left) })
    } catch (error) {
      const isLarge = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE'
      throw new KurabeError('BAD_INPUT', isLarge ? 'fitgap.functions.tooLarge' : 'fitgap.functions.truncated', { file: this.#file }, { cause: error })
    }
    throw new KurabeError('BAD_INPUT', 'fitgap.functions.truncated', { file: this.#file })
  }
}
