import { createORPCClient } from '@orpc/client'
import { RPCLink as FetchLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { RPCHandler as PortHandler } from '@orpc/server/message-port'
import { MessageChannel } from 'node:worker_threads'
import type { Host } from '../../electron/host/create-host.ts'
import { startServer } from '../../electron/server/start-server.ts'
import type { Contract } from '../../shared/contract/index.ts'
import { temporaryFolder } from '../integration/host/open-test-host.ts'

export type Client = ContractRouterClient<Contract>

export interface Transport {
  client: Client
  close(): Promise<void>
}

/** Every way a shell reaches the core; one suite runs over all of them. */
export const transports: Record<string, (host: Host) => Promise<Transport>> = {
  'in process': async (host) => ({ client: host.client as unknown as Client, close: async () => {} }),

  'over HTTP': async (host) => {
    const server = await startServer({ host, rendererDirectory: temporaryFolder() })
    const granted = await fetch(server.address, { redirect: 'manual' })
    const cookie = granted.headers.get('set-cookie')!.split(';')[0]!
    const origin = new URL(server.address).origin
    const link = new FetchLink({ url: `${origin}/rpc`, headers: { cookie, origin } })
    return { client: createORPCClient(link), close: () => server.close() }
  },

  'over a message port': async (host) => {
    const { port1, port2 } = new MessageChannel()
    new PortHandler(host.router).upgrade(port1, { context: host.context })
    port1.start()
    port2.start()
    return {
      client: createORPCClient(new PortLink({ port: port2 })),
      close: async () => {
        port1.close()
        port2.close()
      },
    }
  },
}
