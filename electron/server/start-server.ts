import { RPCHandler } from '@orpc/server/node'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Host } from '../host/create-host.ts'
import { securityHeaders } from './security-headers.ts'
import { createSessionGuard } from './session-guard.ts'
import { sendStaticFile } from './static-files.ts'

export interface ServerOptions {
  host: Host
  /** Folder of the built renderer. */
  rendererDirectory: string
  /** 0 takes any free port. */
  port?: number
}

export interface RunningServer {
  port: number
  /** Address with the one-time token, for the person who started the program. */
  address: string
  close(): Promise<void>
}

/** Largest request body in bytes: a 50 MB diagram and what the transport adds. */
const bodyLimit = 72 * 1024 * 1024

/** The browser shell: the same app, served on the loopback address only. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const handler = new RPCHandler(options.host.router)
  let port = options.port ?? 0
  const guard = createSessionGuard(() => port)

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    const url = URL.parse(request.url ?? '/', 'http://127.0.0.1')
    if (url === null) return void response.writeHead(400).end()
    const verdict = guard.judge(request, url)
    if (verdict.kind === 'refuse') return void response.writeHead(verdict.status).end()
    if (verdict.kind === 'grant') return void response.writeHead(303, { 'set-cookie': verdict.cookie, location: '/' }).end()
    if (url.pathname.startsWith('/rpc/')) {
      const isAllowed = request.method === 'POST' && request.headers.origin !== undefined
      if (!isAllowed) return void response.writeHead(405).end()
      if (Number(request.headers['content-length'] ?? Number.NaN) <= bodyLimit === false) {
        return void response.writeHead(413, { connection: 'close' }).end()
      }
      const { matched } = await handler.handle(request, response, { prefix: '/rpc', context: options.host.context })
      if (!matched) response.writeHead(404).end()
      return
    }
    if (request.method !== 'GET') return void response.writeHead(405).end()
    await sendStaticFile(options.rendererDirectory, url.pathname, response)
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  port = (server.address() as AddressInfo).port
  return {
    port,
    address: `http://127.0.0.1:${port}/?token=${guard.token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
