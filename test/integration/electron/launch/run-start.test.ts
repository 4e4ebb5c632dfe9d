import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { assetsDirectory } from '../../../../electron/host/assets-directory.ts'
import { createHost } from '../../../../electron/host/create-host.ts'
import { runStart, type Start, type StartSurroundings } from '../../../../electron/launch/run-start.ts'
import { createTranslate } from '../../../../shared/i18n/translate.ts'

const started: Start[] = []
afterEach(async () => {
  for (const start of started.splice(0)) if (start.kind === 'running') await start.close()
})

/** `npm start` on a PC of its own, without network: the one try to fetch Electron is counted, and fails unless the test says otherwise. */
async function start(words: string[], given: { found?: string; fetched?: string; hasDisplay?: boolean; status?: number | null } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'kurabe-start-'))
  const rendererDirectory = join(folder, 'renderer')
  mkdirSync(rendererDirectory)
  writeFileSync(join(rendererDirectory, 'index.html'), '<p>page</p>')
  const seen = { printed: [] as string[], said: [] as string[], opened: [] as string[], fetches: 0, desktop: [] as object[] }
  let found: string | null = given.found ?? null
  const surroundings: StartSurroundings = {
    translate: createTranslate('ja'),
    calledFrom: folder,
    openHost: () => createHost({ shell: 'browser', version: '0', profileDirectory: join(folder, 'profile'), assetsDirectory: assetsDirectory() }),
    rendererDirectory: async () => rendererDirectory,
    findElectron: () => found,
    fetchElectron() {
      seen.fetches += 1
      found = given.fetched ?? null
      return found !== null
    },
    hasDisplay: () => given.hasDisplay ?? true,
    startDesktop: async (options) => {
      seen.desktop.push(options)
      return given.status === undefined ? 7 : given.status
    },
    openInBrowser: (address) => void seen.opened.push(address),
    print: (text) => void seen.printed.push(text),
    say: (text) => void seen.said.push(text),
  }
  const result = await runStart(words, surroundings)
  started.push(result)
  return { ...seen, result, folder }
}

describe('npm start', () => {
  it('says in one line that there is no Electron, and serves the app in the browser', async () => {
    const { result, printed, fetches, opened } = await start([])
    expect(result.kind).toBe('running')
    expect(fetches).toBe(1)
    expect(printed).toHaveLength(2)
    expect(printed[0]).toMatch(/^Electron がこのPCにないため[^\n]*$/)
    expect(printed[1]).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=\S+$/)
    expect(opened).toEqual([printed[1]])
    const granted = await fetch(printed[1]!, { redirect: 'manual' })
    expect(granted.status).toBe(303)
  })

  it('runs the desktop program where Electron is found, without asking the network, and ends with its status', async () => {
    const { result, desktop, fetches, printed, folder } = await start(['--project', 'a.kurabe'], { found: '/electron' })
    expect(result).toEqual({ kind: 'ended', status: 7 })
    expect(desktop).toEqual([{ electron: '/electron', project: join(folder, 'a.kurabe') }])
    expect(fetches).toBe(0)
    expect(printed).toEqual([])
  })

  it('runs the desktop program once it could be fetched', async () => {
    const { result, desktop, fetches } = await start([], { fetched: '/fetched/electron' })
    expect(result).toEqual({ kind: 'ended', status: 7 })
    expect(desktop).toEqual([{ electron: '/fetched/electron', project: null }])
    expect(fetches).toBe(1)
  })

  it('serves the app in the browser where Electron cannot start, or has no display, and says which', async () => {
    const failed = await start([], { found: '/electron', status: null })
    expect(failed.result.kind).toBe('running')
    expect(failed.printed[0]).toContain('Electron を起動できなかったため')
    const blind = await start([], { found: '/electron', hasDisplay: false })
    expect(blind.result.kind).toBe('running')
    expect(blind.desktop).toEqual([])
    expect(blind.printed[0]).toContain('画面がこのPCにないため')
  })

  it('neither looks for Electron nor opens a browser with --browser --no-open', async () => {
    const { result, fetches, opened, printed } = await start(['--browser', '--no-open'], { found: '/electron' })
    expect(result.kind).toBe('running')
    expect({ fetches, opened, lines: printed.length }).toEqual({ fetches: 0, opened: [], lines: 1 })
  })

  it('takes the port it is told, and ends with status 2 where another program has it', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const refused = await start(['--browser', '--no-open', '--port', String(port)])
    expect(refused.result).toEqual({ kind: 'failed', status: 2 })
    expect(refused.said).toEqual([expect.stringContaining(`ポート ${port} はほかのプログラムが使っています`)])
    await new Promise((resolve) => other.close(resolve))
    const granted = await start(['--browser', '--no-open', '--port', String(port)])
    expect(granted.printed[0]).toContain(`http://127.0.0.1:${port}/`)
  })

  it('leads to the project it is told, and ends with status 2 where there is none', async () => {
    const missing = await start(['--browser', '--no-open', '--project', 'nowhere.kurabe'])
    expect(missing.result).toEqual({ kind: 'failed', status: 2 })
    expect(missing.said).toEqual([expect.stringContaining('nowhere.kurabe')])
    const folder = mkdtempSync(join(tmpdir(), 'kurabe-project-'))
    const path = join(folder, '白樺町.kurabe')
    const host = createHost({ shell: 'test', version: '0', profileDirectory: folder, assetsDirectory: assetsDirectory() })
    await host.client.project.create({ name: '白樺町', municipalityName: '白樺町', municipalityCode: '', areas: [], path })
    host.close()
    const opened = await start(['--browser', '--no-open', '--project', path])
    expect(opened.printed[0]).toMatch(/#\/project\/[0-9a-f-]{36}\/$/)
  })

  it.each([['--prot', '1'], ['--port', 'x'], ['--port', '65536'], ['--port', '1.5'], ['--port', ''], ['stray']])('ends with status 2 and the usage for %s %s', async (...words) => {
    const { result, said, fetches } = await start(words)
    expect(result).toEqual({ kind: 'failed', status: 2 })
    expect(said.join()).toContain('使い方: npm start')
    expect(fetches).toBe(0)
  })

  it('explains itself with --help', async () => {
    const { result, printed } = await start(['--help'])
    expect(result).toEqual({ kind: 'ended', status: 0 })
    expect(printed.join()).toContain('--no-open')
  })
})
