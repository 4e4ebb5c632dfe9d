import { implement, ORPCError } from '@orpc/server'
import { contract } from '../../shared/contract/index.ts'
import { KurabeError } from '../../shared/contract/kurabe-error.ts'
import type { HostContext } from './context.ts'
import { storageError } from './db/storage-error.ts'
import { logIncident } from './log-incident.ts'

const bare = implement(contract).$context<HostContext>()

/**
 * Where every handler starts. A KurabeError crosses the wire as its declared error;
 * anything else becomes INTERNAL with an incident number, and its details stay in the log.
 */
export const implementer = bare.use(async ({ context, next, path }, input) => {
  try {
    return await next()
  } catch (thrown) {
    const error = storageError(thrown, fileOf(context, input))
    if (error instanceof KurabeError) {
      throw new ORPCError(error.code, {
        defined: true,
        message: error.reason,
        data: { reason: error.reason, values: error.values },
        cause: error,
      })
    }
    if (error instanceof ORPCError) throw error
    const incident = logIncident(context, path.join('.'), error)
    throw new ORPCError('INTERNAL', { defined: true, data: { incident }, cause: error })
  }
})

/** The project file a call is about, for messages about the disk. */
function fileOf(context: HostContext, input: unknown): string {
  const { project, path } = (input ?? {}) as { project?: unknown; path?: unknown }
  const open = typeof project === 'string' ? context.projects.find(project)?.file : undefined
  return open ?? (typeof path === 'string' ? path : '')
}
