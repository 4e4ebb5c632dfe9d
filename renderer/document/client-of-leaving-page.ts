import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { Client } from '../api/client.ts'

/** Bytes of diagram text that surely pass: browsers refuse 64 KiB for all such requests together (Fetch standard), and JSON adds to the text. */
export const sentByLeavingPage = 50_000

/**
 * The calls of the core for a page that is being closed: the browser delivers them although nobody waits for the answer.
 * Larger ones it refuses; the journal then holds all but the last moment.
 */
export const clientOfLeavingPage: Client = createORPCClient(
  new RPCLink({
    url: new URL('rpc', document.baseURI).href,
    fetch: (request, init) => fetch(request, { ...init, keepalive: true }),
  }),
)
