import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { Client } from '../../../api/client.ts'

/**
 * The calls of the core for a page that is being closed: the browser delivers them although nobody waits for the answer.
 * It refuses bodies of 64 KiB and more (Fetch standard); those go off as usual and may be cut short, then the journal holds all but the last moment.
 */
export const clientOfLeavingPage: Client = createORPCClient(
  new RPCLink({
    url: new URL('rpc', document.baseURI).href,
    fetch: (request, init) => {
      const unread = request.clone()
      return fetch(request, { ...init, keepalive: true }).catch(() => fetch(unread, init))
    },
  }),
)
