import { z } from 'zod'
import { call, id, projectKey } from './base.ts'

const name = z.string().trim().min(1).max(100)

export const procedure = {
  addArea: call.input(projectKey.extend({ name })).output(z.object({ area: id })),
  add: call.input(projectKey.extend({ area: id, name })).output(z.object({ procedure: id })),
  rename: call.input(projectKey.extend({ procedure: id, name })),
  /** Takes a procedure out of the lists with everything in it; `restore` brings it back. */
  remove: call.input(projectKey.extend({ procedure: id })),
  restore: call.input(projectKey.extend({ procedure: id })),
  addMunicipality: call.input(projectKey.extend({ name, code: z.string().max(6) })).output(z.object({ municipality: id })),
}
