import { implement, ORPCError } from '@orpc/server'
import { contract } from '../../shared/contract/index.ts'
import { KurabeError } from '../../shared/contract/kurabe-error.ts'
import type { HostContext } from './context.ts'
import { logIncident } from './log-incident.ts'

const bare = implement(contract).$context<HostContext>()

/**
 * Where every handler starts. A KurabeError crosses the wire as its declared error;
 * anything else becomes INTERNAL with an incident number, and its details stay in the log.
 */
export const implementer = bare.use(async ({ context, next, path }) => {
  try {
    return await next()
  } catch (error) {
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
