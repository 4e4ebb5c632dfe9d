import type { CDPSession, Dialog, Page, Route } from 'playwright-core'
import { toInside, toOutside } from '../addresses.ts'
import { strict } from '../strict.ts'
import { preventable, StrictEmitter } from '../strict-emitter.ts'
import { app } from './app.ts'
import { answerRequest, applyPermissions } from './session.ts'
import { PreloadWorld } from './preload-world.ts'

const events = ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview', 'will-prevent-unload', 'did-finish-load', 'render-process-gone']

export type WindowOpenHandler = (details: { url: string }) => { action: 'deny' | 'allow' }

/** The page of a window. Chromium's requests, navigations, pop-ups and crashes become the events that Electron documents. */
export class WebContents extends StrictEmitter {
  readonly #page: Page
  readonly #world: PreloadWorld
  #developer: CDPSession | null = null
  #openHandler: WindowOpenHandler | null = null
  /** True while a load that main itself ordered is under way: such loads do not ask will-navigate. */
  #isOwnLoad = false

  constructor(page: Page, preload: string) {
    super('webContents', events)
    this.#page = page
    this.#world = new PreloadWorld(preload, () => this.guarded)
    this.guarded = strict('webContents', this)
    page.on('crash', () => this.emit('render-process-gone', preventable({}), { reason: 'crashed', exitCode: 1 }))
    page.on('load', () => this.emit('did-finish-load'))
    page.on('dialog', (asking) => void this.#judgeLeaving(asking))
    page.context().on('page', (popup) => void this.#judgePopup(popup))
  }

  /** Not of Electron: what main gets to see. */
  readonly guarded: object

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#openHandler = handler
  }

  send(channel: string, ...words: unknown[]): void {
    this.#world.send(channel, words, [])
  }

  postMessage(channel: string, message: unknown, transfer: readonly object[] = []): void {
    this.#world.send(channel, [message], transfer)
  }

  reload(): void {
    this.#isOwnLoad = true
    void this.#developer?.send('Page.reload').catch(() => undefined)
  }

  /** Not of Electron: the load that a window orders. */
  async load(address: string): Promise<void> {
    if (this.#developer === null) await this.#prepare()
    this.#isOwnLoad = true
    await this.#page.goto(toInside(address))
  }

  async #prepare(): Promise<void> {
    this.#developer = await this.#page.context().newCDPSession(this.#page)
    await applyPermissions(this.#developer)
    await this.#world.install(this.#developer)
    await this.#page.context().route('**/*', (route) => answerRequest(route))
    await this.#page.route('**/*', (route) => this.#judge(route))
  }

  async #judge(route: Route): Promise<void> {
    const request = route.request()
    const frame = request.isNavigationRequest() ? request.frame() : null
    if (frame !== null) {
      const isMain = frame === this.#page.mainFrame()
      const isOwnLoad = isMain && this.#isOwnLoad
      if (isMain) this.#isOwnLoad = false
      if (!isOwnLoad && this.#isPrevented(toOutside(request.url()), isMain)) {
        // An answer without content leaves the document as it stands, which is what a prevented navigation does.
        return route.fulfill({ status: 204 })
      }
    }
    return answerRequest(route)
  }

  #isPrevented(url: string, isMainFrame: boolean): boolean {
    const navigation = preventable({ url, isMainFrame, isSameDocument: false })
    if (isMainFrame) this.emit('will-navigate', navigation)
    this.emit('will-frame-navigate', navigation)
    return navigation.defaultPrevented
  }

  /** A page that asks to stay: it does, unless main says otherwise. */
  async #judgeLeaving(asking: Dialog): Promise<void> {
    if (asking.type() !== 'beforeunload') return
    const staying = preventable({})
    this.emit('will-prevent-unload', staying)
    await (staying.defaultPrevented ? asking.accept() : asking.dismiss())
  }

  async #judgePopup(popup: Page): Promise<void> {
    const verdict = this.#openHandler?.({ url: toOutside(popup.url()) }) ?? { action: 'allow' }
    if (verdict.action === 'deny') await popup.close()
  }
}

/** Creates the contents of a window and announces them, as Electron does before anything loads. */
export function createWebContents(page: Page, preload: string): WebContents {
  const contents = new WebContents(page, preload)
  app.emit('web-contents-created', preventable({}), contents.guarded)
  return contents
}

