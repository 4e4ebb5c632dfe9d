import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '../../shared/contract/index.ts'

export type Client = ContractRouterClient<Contract>

/** The calls of the core, over whatever this shell offers. */
export const client: Client = createORPCClient(new RPCLink({ url: new URL('rpc', document.baseURI).href }))
