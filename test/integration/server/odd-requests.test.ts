import { existsSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Host } from '../../../electron/host/create-host.ts'
import { startServer, type RunningServer } from '../../../electron/server/start-server.ts'
import { openTestHost, temporaryFolder } from '../host/open-test-host.ts'

const folder = temporaryFolder()
let host: Host
let server: RunningServer
let cookie: string
let origin: string

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), 'the page')
  host = openTestHost()
  server = await startServer({ host, rendererDirectory: folder })
  origin = new URL(server.address).origin
  cookie = (await fetch(server.address, { redirect: 'manual' })).headers.get('set-cookie')!.split(';')[0]!
})
afterAll(async () => {
  await server.close()
  host.close()
})

/** Sends the path as it is, which fetch would tidy up; 0 where the connection broke. */
function statusOf(path: string): Promise<number> {
  return new Promise((resolve) => {
    const sent = request({ host: '127.0.0.1', port: server.port, path, headers: { host: `127.0.0.1:${server.port}`, cookie } }, (answer) => {
      answer.on('error', () => resolve(0))
      answer.on('end', () => resolve(answer.statusCode ?? 0))
      answer.resume()
    })
    sent.on('error', () => resolve(0))
    sent.end()
  })
}

async function call(name: string, body: string) {
  const answer = await fetch(`${origin}/rpc/${name}`, { method: 'POST', headers: { cookie, origin, 'content-type': 'application/json' }, body })
  return { status: answer.status, text: await answer.text() }
}

describe('odd requests', () => {
  it('about paths are refused one by one', async () => {
    for (const path of ['/..%2fsecret.js', '/%2e%2e/secret.js', '/..%5csecret.js', '/%', '/index.html%00.js', `/${'a'.repeat(9000)}.js`]) expect(await statusOf(path), path).toBe(404)
    expect(await statusOf('//')).toBe(400)
    expect(await statusOf('/')).toBe(200)
  })

  it('cannot slip anything into prototypes, nor break a call', async () => {
    for (const body of ['', '{', 'null', '{"json":{"__proto__":{"broken":1},"path":null}}', '{"json":{"path":null},"meta":[[1,"constructor","prototype","broken"]]}', `{"json":${'['.repeat(50_000)}`]) {
      expect((await call('files/folder', body)).status, body.slice(0, 60)).not.toBe(500)
    }
    expect(({} as { broken?: unknown }).broken).toBeUndefined()
    for (const name of ['__proto__', 'constructor', 'system/toString', 'system/info/more']) expect((await call(name, '{}')).status, name).toBe(404)
    expect(await call('files/folder', '{"json":{"path":"a\\u0000b"}}')).toMatchObject({ status: 404 })
  })

  it('for a file that cannot be read to its end leave the server alive', async (context) => {
    // A file that says it is one, and fails at the first byte.
    if (!existsSync('/proc/self/mem')) return context.skip('this system has no file that fails on reading')
    symlinkSync('/proc/self/mem', join(folder, 'broken.js'))
    await statusOf('/broken.js')
    expect(await statusOf('/')).toBe(200)
  })
})
