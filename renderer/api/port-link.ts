import { RPCLink } from '@orpc/client/message-port'
import type { ClientContext, ClientLink } from '@orpc/client'

/** The words page and preload exchange; `electron/preload/shell-channels.ts` has the same, and a test compares them. */
export const portHandover = { wanted: 'kurabe:core-port-wanted', given: 'kurabe:core-port' } as const

/** Milliseconds a call waits for a port, at the start and while the core is started again. */
const patience = 15_000

interface Connection {
  link: ClientLink<ClientContext>
  /** Rejects when the core at the other end has gone. */
  lost: Promise<never>
  lose(): void
}

/**
 * Calls of the core over the port that the preload of the desktop program hands over.
 * A core that dies ends its calls with a TypeError, as a server that is gone does with fetch; later calls wait for the next port.
 */
export function createPortLink(page: Window): ClientLink<ClientContext> {
  let next = Promise.withResolvers<Connection>()
  let current: Connection | null = null

  page.addEventListener('message', (event) => {
    const [port] = event.ports
    if (event.source !== page || event.origin !== page.location.origin || event.data !== portHandover.given || port === undefined) return
    current?.lose()
    const connection = connect(port)
    connection.lost.catch(() => {
      if (current !== connection) return
      current = null
      next = Promise.withResolvers()
    })
    current = connection
    next.resolve(connection)
  })
  page.postMessage(portHandover.wanted, page.location.origin)

  return {
    async call(path, input, options) {
      const connection = current ?? (await withinPatience(next.promise))
      return Promise.race([connection.link.call(path, input, options), connection.lost])
    },
  }
}

function connect(port: MessagePort): Connection {
  const { promise: lost, reject } = Promise.withResolvers<never>()
  const lose = () => reject(new TypeError('the core has ended'))
  port.addEventListener('close', lose)
  const link = new RPCLink({ port })
  port.start()
  return { link, lost, lose }
}

async function withinPatience(connection: Promise<Connection>): Promise<Connection> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TypeError('the core does not answer')), patience)
  })
  try {
    return await Promise.race([connection, tooLong])
  } finally {
    clearTimeout(timer)
  }
}
