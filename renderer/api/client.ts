import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '../../shared/contract/index.ts'
import { createPortLink } from './port-link.ts'

export type Client = ContractRouterClient<Contract>

/** The calls of the core, over whatever this shell offers: a port in the desktop program, HTTP in a browser. */
export const client: Client = createORPCClient(
  window.kurabeShell === undefined ? new RPCLink({ url: new URL('rpc', document.baseURI).href }) : createPortLink(window),
)
