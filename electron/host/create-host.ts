import { createRouterClient, type RouterClient } from '@orpc/server'
import { createContext, type HostOptions } from './context.ts'
import { router } from './router.ts'

export type HostClient = RouterClient<typeof router>

/** The core of the program: the same calls for every shell. `close` gives back every open project and lock. */
export interface Host {
  router: typeof router
  context: ReturnType<typeof createContext>
  /** The calls without any transport, for the command line and for tests. */
  client: HostClient
  close(): void
}

/** Starts the core for one shell. */
export function createHost(options: HostOptions): Host {
  const context = createContext(options)
  return { router, context, client: createRouterClient(router, { context }), close: () => context.close() }
}
