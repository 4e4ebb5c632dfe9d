import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createRendererAnswer } from '../../../../electron/main/serve-renderer.ts'
import { contentSecurityPolicy } from '../../../../electron/server/security-headers.ts'

let answer: (request: Request) => Promise<Response>

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'kurabe-renderer-'))
  const renderer = join(folder, 'renderer')
  mkdirSync(join(renderer, 'assets'), { recursive: true })
  mkdirSync(join(folder, 'renderer-of-others'))
  writeFileSync(join(folder, 'secret.json'), '{}')
  writeFileSync(join(folder, 'renderer-of-others', 'index.html'), 'not ours')
  writeFileSync(join(renderer, 'index.html'), '<p>page</p>')
  writeFileSync(join(renderer, 'assets', 'app.js'), 'export {}')
  writeFileSync(join(renderer, 'notes.txt'), 'no type we serve')
  answer = createRendererAnswer(renderer)
})

const ask = (address: string, method = 'GET') => answer(new Request(address, { method }))

describe('the protocol of the page', () => {
  it('gives the page under the strict policy', async () => {
    const page = await ask('kurabe://app/')
    expect(page.status).toBe(200)
    expect(await page.text()).toBe('<p>page</p>')
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.headers.get('content-security-policy')).toBe(contentSecurityPolicy)
    expect((await ask('kurabe://app/assets/app.js?v=1#x')).headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  })

  it.each([
    'kurabe://app/../secret.json',
    'kurabe://app/..%2fsecret.json',
    'kurabe://app/%2e%2e/secret.json',
    'kurabe://app/..%5csecret.json',
    'kurabe://app/..%2frenderer-of-others%2findex.html',
    'kurabe://app/assets/..%2f..%2fsecret.json',
    'kurabe://app//etc/hostname.json',
    'kurabe://app/index.html%00.js',
    'kurabe://app/%',
    'kurabe://app/assets',
    'kurabe://app/notes.txt',
    'kurabe://app/nowhere.js',
    'kurabe://other/index.html',
    'kurabe://app:1/index.html',
    'https://app/index.html',
  ])('answers %s with nothing', async (address) => {
    const nothing = await ask(address)
    expect(nothing.status).toBe(404)
    expect(await nothing.text()).toBe('')
    expect(nothing.headers.get('content-security-policy')).toBe(contentSecurityPolicy)
  })

  it('takes no other method than GET', async () => {
    expect((await ask('kurabe://app/', 'POST')).status).toBe(405)
  })
})
