import { z } from 'zod'

/** What a File of the web platform offers, named here because `shared` knows no platform types. */
export interface PortableFile {
  readonly name: string
  readonly size: number
  readonly type: string
  arrayBuffer(): Promise<ArrayBuffer>
}

export const portableFile = z.custom<PortableFile>(
  (value) => typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object File]',
)
