import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Host } from '../../../electron/host/create-host.ts'
import { startServer, type RunningServer } from '../../../electron/server/start-server.ts'
import { openTestHost, temporaryFolder } from '../host/open-test-host.ts'

let host: Host
let server: RunningServer
let origin: string
let cookie: string

beforeAll(async () => {
  host = openTestHost()
  server = await startServer({ host, rendererDirectory: temporaryFolder() })
  origin = new URL(server.address).origin
  const granted = await fetch(server.address, { redirect: 'manual' })
  cookie = granted.headers.get('set-cookie')!.split(';')[0]!
})
afterAll(async () => {
  await server.close()
  host.close()
})

/** Like fetch, but lets a test lie about Host. */
function ask(options: { path: string; method?: string; headers: Record<string, string> }): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: server.port, ...options }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    sent.on('error', reject)
    sent.end(options.method === 'POST' ? '{}' : undefined)
  })
}

describe('the browser shell', () => {
  it('takes the one-time token once only', async () => {
    expect((await fetch(server.address, { redirect: 'manual' })).status).toBe(403)
  })

  it('answers calls of its own page only', async () => {
    const path = '/rpc/system/info'
    const own = { host: `127.0.0.1:${server.port}`, 'content-type': 'application/json', 'content-length': '2' }
    expect(await ask({ path, method: 'POST', headers: { ...own, cookie, origin } })).toBe(200)
    expect(await ask({ path, method: 'POST', headers: { ...own, origin } })).toBe(403)
    expect(await ask({ path, method: 'POST', headers: { ...own, cookie, origin: 'http://evil.example' } })).toBe(403)
    expect(await ask({ path, method: 'POST', headers: { ...own, cookie, origin, host: `evil.example:${server.port}` } })).toBe(421)
    expect(await ask({ path, method: 'GET', headers: { host: own.host, cookie } })).toBe(405)
    expect(await ask({ path, method: 'POST', headers: { ...own, cookie } })).toBe(405)
  })

  it('refuses a body beyond its limit before reading it', async () => {
    const headers = { host: `127.0.0.1:${server.port}`, cookie, origin, 'content-type': 'application/json', 'content-length': String(1024 * 1024 * 1024) }
    expect(await ask({ path: '/rpc/system/info', method: 'POST', headers }).catch(() => 413)).toBe(413)
  })

  it('serves nothing from outside its folder', async () => {
    const headers = { host: `127.0.0.1:${server.port}`, cookie }
    for (const path of ['/../package.json', '/..%2fpackage.json', '/%2e%2e/package.json', '/assets/%00.js', '/%E0%A4%A']) {
      expect(await ask({ path, headers })).toBe(404)
    }
  })

  it('sends the strict policy with every answer', async () => {
    const answer = await fetch(origin, { headers: { cookie } })
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(answer.headers.get('content-security-policy')).not.toContain("script-src 'self' 'unsafe")
  })
})
