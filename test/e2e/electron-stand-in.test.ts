import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDesktop, desktopDirectory } from '../../electron/launch/build-desktop.ts'
import { openStandIn, type StandInDesktop } from './electron/open-stand-in.ts'
import { freePort, startStandIn } from './electron/start-stand-in.ts'

const profile = mkdtempSync(join(tmpdir(), 'kurabe-desktop-'))
/** A call as the page itself makes it. */
const fromPage = { ask: 'invoke-as' as const, url: 'kurabe://app/', isTopFrame: true, isOwnContents: true }
let desktop: StandInDesktop

beforeAll(async () => {
  await buildDesktop()
  desktop = await openStandIn({ profile, words: [] })
  await desktop.page.getByText(/^版 \d/).waitFor()
})
afterAll(async () => {
  await desktop?.close()
})

describe('the bundles', () => {
  it('import nothing but Node, Electron and the packages that ship beside them', () => {
    const files = readdirSync(desktopDirectory)
    expect(files).toEqual(expect.arrayContaining(['main.js', 'core.js', 'preload.cjs']))
    const beside = Object.keys((JSON.parse(readFileSync(join(desktopDirectory, '../../package.json'), 'utf8')) as { dependencies: object }).dependencies)
    const allowed = new Set(['electron', ...beside, ...builtinModules.flatMap((name) => [name, `node:${name}`])])
    const imported = files
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => [...readFileSync(join(desktopDirectory, file), 'utf8').matchAll(/^import [^'"\n]*["']([^./"'][^"']*)["'];?$/gm)].map(([, name]) => name!))
    expect(imported).toContain('better-sqlite3')
    // A package ships whole: `docx/layout` comes with docx.
    const packageOf = (name: string) => name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/')
    expect(imported.filter((name) => !allowed.has(name) && !allowed.has(packageOf(name)))).toEqual([])
  })

  it('give the preload, which is sandboxed, Electron alone', () => {
    const preload = readFileSync(join(desktopDirectory, 'preload.cjs'), 'utf8')
    expect([...preload.matchAll(/require\(([^)]*)\)/g)].map(([, name]) => name)).toEqual(['"electron"'])
  })
})

describe('main', () => {
  it('opens an isolated and sandboxed page under a title row of its own', async () => {
    expect((await desktop.state()).windowOptions).toMatchObject({
      minWidth: 1024,
      minHeight: 600,
      titleBarStyle: 'hidden',
      titleBarOverlay: { height: 40 },
      webPreferences: { contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true, webviewTag: false, spellcheck: false },
    })
  })

  it('answers its own page, and nobody else', async () => {
    const own = { ...fromPage, channel: 'shell:pick-folder', words: [{ title: 'x' }] }
    expect(await desktop.ask(own)).toEqual({ value: null })
    for (const foreign of [
      { ...own, url: 'https://example.org/' },
      { ...own, url: 'kurabe://other/' },
      { ...own, url: 'kurabe://app@evil/' },
      { ...own, url: 'file:///kurabe://app/' },
      { ...own, url: '' },
      { ...own, isTopFrame: false },
      { ...own, isOwnContents: false },
    ]) {
      expect(await desktop.ask(foreign), JSON.stringify(foreign)).toEqual({ refused: 'sender' })
    }
  })

  it('refuses a payload that does not fit, without asking anything of the system', async () => {
    const shownBefore = (await desktop.state()).shown.length
    const wrong: [string, unknown[]][] = [
      ['shell:pick-folder', []],
      ['shell:pick-folder', [{ title: 'x' }, 'more']],
      ['shell:pick-folder', [{ title: 'x', defaultPath: '/etc' }]],
      ['shell:pick-files', [{ title: 'x', kinds: [], isMultiple: true }]],
      ['shell:pick-files', [null]],
      ['shell:pick-save', [{ title: 'x', kind: 'project', suggestedName: 'C:\\a.kurabe' }]],
      ['shell:pick-save', [{ title: 'x', kind: 'project', suggestedName: '../a.kurabe' }]],
      ['shell:reveal', ['/etc/passwd']],
      ['shell:reveal', [42]],
    ]
    for (const [channel, words] of wrong) {
      expect(await desktop.ask({ ...fromPage, channel, words }), JSON.stringify(words)).toEqual({ refused: 'payload' })
    }
    expect((await desktop.state()).shown).toHaveLength(shownBefore)
  })

  it('shows in the file manager what the user has chosen before', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kurabe-chosen-'))
    await desktop.answerOpen([folder])
    expect(await desktop.page.evaluate(() => window.kurabeShell!.pickFolder({ title: '出力先' }))).toBe(folder)
    await desktop.page.evaluate((path) => window.kurabeShell!.reveal(path), join(folder, 'a.xlsx'))
    expect((await desktop.state()).shown.at(-1)).toEqual({ kind: 'reveal', words: { path: join(folder, 'a.xlsx') } })
  })

  it('takes the file of a second start, comes to the front, and lets the second end at once', async () => {
    const file = join(profile, '二つ目.kurabe')
    writeFileSync(file, '')
    const told = desktop.page.evaluate(() => new Promise<string>((resolve) => void window.kurabeShell!.onOpenFile(resolve)))
    const focused = (await desktop.state()).focused
    const second = await startStandIn({ profile, words: [file], port: await freePort() }).ended
    expect(second.status).toBe(0)
    expect(await told).toBe(file)
    expect((await desktop.state()).focused).toBe(focused + 1)
  })

  it('never let a request out', async () => {
    expect((await desktop.state()).escapedRequests).toEqual([])
  })
})

describe('closing the window', () => {
  it('waits for a page that still stores something', async () => {
    const closing = await openStandIn({ profile: mkdtempSync(join(tmpdir(), 'kurabe-desktop-')), words: [] })
    const { page } = closing
    // The stand-in answers; this end only looks on.
    page.on('dialog', () => undefined)
    await page.getByRole('button', { name: 'メニュー' }).click()
    await page.evaluate(() => {
      const busyUntil = Date.now() + 1200
      addEventListener('beforeunload', (event) => Date.now() < busyUntil && event.preventDefault())
    })
    const began = Date.now()
    await page.close({ runBeforeUnload: true })
    expect((await closing.ended).status).toBe(0)
    expect(Date.now() - began).toBeGreaterThan(1000)
  })

  it('asks the user where the page cannot store, and closes only if told to', async () => {
    const closing = await openStandIn({ profile: mkdtempSync(join(tmpdir(), 'kurabe-desktop-')), words: [] })
    const { page } = closing
    page.on('dialog', () => undefined)
    await page.getByRole('button', { name: 'メニュー' }).click()
    await page.evaluate(() => addEventListener('beforeunload', (event) => event.preventDefault()))
    await page.close({ runBeforeUnload: true })
    await expect.poll(() => closing.messages(), { timeout: 20_000 }).toEqual([expect.stringContaining('まだ保存できていない変更があります')])
    expect(await page.evaluate(() => document.readyState)).toBe('complete')
    await closing.ask({ ask: 'answer-message', button: 1 })
    await page.close({ runBeforeUnload: true })
    expect((await closing.ended).status).toBe(0)
  })

  it('gives the project back, remembers where the window stood, and ends with status 0', async () => {
    const own = mkdtempSync(join(tmpdir(), 'kurabe-desktop-'))
    writeFileSync(join(own, 'window.json'), JSON.stringify({ bounds: { x: 40, y: 30, width: 1280, height: 700 }, isMaximised: true }))
    const closing = await openStandIn({ profile: own, words: [] })
    expect((await closing.state()).windowOptions).toMatchObject({ x: 40, y: 30, width: 1280, height: 700 })
    const { page } = closing
    await page.evaluate(() => void (location.hash = '#/new-project'))
    await page.getByLabel('団体の名前（必須）').fill('若葉町')
    await page.getByRole('button', { name: 'プロジェクトを作る' }).click()
    await page.getByRole('navigation', { name: 'いまいる場所' }).getByText('若葉町').waitFor()
    const locks = () => readdirSync(own, { recursive: true }).filter((name) => String(name).endsWith('.lock'))
    expect(locks()).toHaveLength(1)
    const [core] = (await closing.state()).corePids
    await page.close()
    expect((await closing.ended).status).toBe(0)
    expect(locks()).toEqual([])
    expect(() => process.kill(core!, 0)).toThrow()
    expect(JSON.parse(readFileSync(join(own, 'window.json'), 'utf8'))).toEqual({ bounds: { x: 40, y: 30, width: 1280, height: 700 }, isMaximised: true })
  })

  it('takes the usual place where the noted one is off the screens or damaged', async () => {
    for (const noted of ['{"bounds":{"x":9000,"y":0,"width":1366,"height":768},"isMaximised":false}', 'damaged']) {
      const own = mkdtempSync(join(tmpdir(), 'kurabe-desktop-'))
      writeFileSync(join(own, 'window.json'), noted)
      const opened = await openStandIn({ profile: own, words: [] })
      const options = (await opened.state()).windowOptions as object
      await opened.close()
      expect(options).toMatchObject({ width: 1366, height: 768 })
      expect(options).not.toHaveProperty('x')
    }
  })
})

describe('the packaged program as a command', () => {
  const models = join(import.meta.dirname, '..', 'fixtures', 'align', 'dev')
  const folder = mkdtempSync(join(tmpdir(), 'kurabe-command-'))
  const run = async (...words: string[]) =>
    startStandIn({ profile: join(folder, 'profile'), words, port: await freePort(), isPackaged: true, cwd: folder }).ended

  it('takes the verbs of the command line, without a window', async () => {
    const words = ['--asis', join(models, '02-tenshutsu.asis.bpmn'), '--standard', join(models, '02-tenshutsu.standard.bpmn')]
    const aligned = await run('align', ...words, '--json', 'out.json')
    expect(aligned).toMatchObject({ status: 0, errors: '' })
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))).toHaveProperty('pairs')
    const tabled = await run('fitgap', ...words, '--out', 'out.xlsx')
    expect(tabled.status).toBe(0)
    expect(existsSync(join(folder, 'out.xlsx'))).toBe(true)
    const refused = await run('fitgap', ...words, '--out', 'out.xlsx')
    expect(refused.status).toBe(3)
    expect(refused.errors).toContain('すでにあります')
  })

  it('prints results on standard output, and everything else on standard error', async () => {
    const info = await run('info')
    expect(JSON.parse(info.output)).toMatchObject({ name: 'kurabe', shell: 'cli' })
    const unknown = await run('aline')
    expect(unknown).toMatchObject({ status: 2, output: '' })
    expect(unknown.errors).toContain('aline')
    expect((await run('--help')).output).toContain('fitgap')
    expect((await run('--version')).output).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('serves the app to a browser with --browser', async () => {
    const program = startStandIn({ profile: join(folder, 'profile'), words: ['--browser', '--no-open'], port: await freePort(), isPackaged: true, cwd: folder })
    const address = await new Promise<string>((resolve) => program.child.stdout!.on('data', (chunk: Buffer) => resolve(chunk.toString().trim())))
    const granted = await fetch(address, { redirect: 'manual' })
    expect(granted.status).toBe(303)
    const cookie = granted.headers.get('set-cookie')!.split(';')[0]!
    const page = await fetch(new URL('/', address), { headers: { cookie } })
    expect(await page.text()).toContain('<title>くらべ</title>')
    program.child.kill('SIGTERM')
    expect((await program.ended).status).toBe(0)
    expect((await run('--browser', '--port', 'x')).status).toBe(2)
  })
})

describe('a page that dies', () => {
  it('is opened again, and the user is told', async () => {
    const dying = await openStandIn({ profile: mkdtempSync(join(tmpdir(), 'kurabe-desktop-')), words: [] })
    const developer = await dying.page.context().newCDPSession(dying.page)
    void developer.send('Page.crash').catch(() => undefined)
    await expect.poll(() => dying.messages(), { timeout: 20_000 }).toEqual([expect.stringContaining('開き直しました')])
    await dying.close()
  })
})
