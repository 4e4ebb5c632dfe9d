import { z } from 'zod'
import { call } from './base.ts'

export const shellKind = z.enum(['electron', 'browser', 'cli', 'test'])

export const system = {
  /** Which program answers; the first call of every shell. */
  info: call.output(z.object({ name: z.string(), version: z.string(), shell: shellKind })),
}
