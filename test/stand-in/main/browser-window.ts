import type { Page } from 'playwright-core'
import { checkNames, strict } from '../strict.ts'
import { preventable, StrictEmitter } from '../strict-emitter.ts'
import { app } from './app.ts'
import { createWebContents, type WebContents } from './web-contents.ts'

const options = ['x', 'y', 'width', 'height', 'minWidth', 'minHeight', 'show', 'backgroundColor', 'titleBarStyle', 'titleBarOverlay', 'webPreferences']
const preferences = [
  'preload', 'contextIsolation', 'sandbox', 'nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames', 'webSecurity', 'webviewTag', 'spellcheck', 'devTools',
]
const overlay = ['color', 'symbolColor', 'height']

export interface WindowOptions {
  x?: number
  y?: number
  width: number
  height: number
  minWidth: number
  minHeight: number
  titleBarOverlay: object
  webPreferences: { preload: string; contextIsolation: boolean; sandbox: boolean; nodeIntegration: boolean; webSecurity: boolean }
}

let freePage: (() => Page) | null = null
export const windows: Window[] = []

/** Called once Chromium runs; the stand-in has room for one window. */
export function offerPage(page: () => Page): void {
  freePage = page
}

class Window extends StrictEmitter {
  readonly webContents: object
  readonly #contents: WebContents
  readonly #page: Page
  readonly given: WindowOptions
  #isMaximised = false
  #isClosed = false

  constructor(given: WindowOptions) {
    super('BrowserWindow', ['ready-to-show', 'close', 'closed'])
    checkNames('BrowserWindow option', given, options)
    checkNames('webPreferences', given.webPreferences, preferences)
    checkNames('titleBarOverlay', given.titleBarOverlay, overlay)
    const { contextIsolation, sandbox, nodeIntegration, webSecurity } = given.webPreferences
    if (!contextIsolation || !sandbox || nodeIntegration || !webSecurity) throw new Error('the stand-in runs isolated and sandboxed pages only')
    if (freePage === null) throw new Error('a window can be opened only after the ready event')
    if (windows.length > 0) throw new Error('the stand-in has room for one window')
    this.given = given
    this.#page = freePage()
    this.#contents = createWebContents(this.#page, given.webPreferences.preload)
    this.webContents = this.#contents.guarded
    this.#page.on('close', () => this.#leave())
    windows.push(this)
  }

  async loadURL(address: string): Promise<void> {
    await this.#page.setViewportSize({ width: this.given.width, height: this.given.height })
    await this.#contents.load(address)
    this.emit('ready-to-show')
  }

  show(): void {}
  close(): void {
    void this.#page.close({ runBeforeUnload: true })
  }
  isDestroyed(): boolean {
    return this.#isClosed
  }
  focus(): void {
    focusCount.value += 1
  }
  restore(): void {}
  isMinimized(): boolean {
    return false
  }
  maximize(): void {
    this.#isMaximised = true
  }
  isMaximized(): boolean {
    return this.#isMaximised
  }
  getNormalBounds() {
    return { x: this.given.x ?? 0, y: this.given.y ?? 0, width: this.given.width, height: this.given.height }
  }

  /** Not of Electron: closes the page, which closes the window. */
  async end(): Promise<void> {
    await this.#page.close()
    this.#leave()
  }

  #leave(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    this.emit('close', preventable({}))
    windows.splice(windows.indexOf(this), 1)
    this.emit('closed')
    if (windows.length === 0) app.emit('window-all-closed')
  }
}

/** How often main brought the window to the front. */
export const focusCount = { value: 0 }

export const BrowserWindow = new Proxy(Window, {
  construct: (Target, [given]: [WindowOptions]) => strict('BrowserWindow', new Target(given)),
  get(_target, key) {
    throw new Error(`the stand-in for Electron has no BrowserWindow.${String(key)}`)
  },
})
