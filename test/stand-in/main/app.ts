import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { preventable, StrictEmitter } from '../strict-emitter.ts'
import { checkNames, strict } from '../strict.ts'
import { root, standInOptions } from './options.ts'
import { takeInstanceLock } from './instance-lock.ts'

const events = ['web-contents-created', 'window-all-closed', 'before-quit', 'will-quit', 'quit', 'second-instance', 'open-file', 'ready']
const pathNames = ['userData']

class App extends StrictEmitter {
  #isReady = false
  #paths: Record<string, string> = {}
  #becomeReady: () => void = () => {}
  readonly #ready = new Promise<void>((resolve) => (this.#becomeReady = resolve))
  /** What closes the window and the browser; given by the part that opens them. */
  #closeWindows: () => Promise<void> = async () => {}
  #closeBrowser: () => Promise<void> = async () => {}
  #isLeaving = false
  #start: () => void = () => {}
  #hasStarted = false

  constructor() {
    super('app', events)
  }

  get isPackaged(): boolean {
    return standInOptions.isPackaged
  }

  get commandLine() {
    return strict('app.commandLine', { appendSwitch: (_name: string, _value?: string) => this.#checkEarly('commandLine.appendSwitch') })
  }

  getAppPath(): string {
    return root
  }

  setPath(name: string, path: string): void {
    this.#checkEarly('setPath')
    if (!existsSync(path)) throw new Error(`app.setPath needs a folder that exists: ${path}`)
    checkNames('app.setPath', { [name]: path }, pathNames)
    this.#paths[name] = path
  }

  enableSandbox(): void {
    this.#checkEarly('enableSandbox')
  }

  requestSingleInstanceLock(data: object = {}): boolean {
    return takeInstanceLock(join(this.path('userData'), 'instance'), data, (given) =>
      this.emit('second-instance', preventable({}), [], process.cwd(), given),
    )
  }

  isReady(): boolean {
    return this.#isReady
  }

  whenReady(): Promise<void> {
    this.#startOnce()
    return this.#ready
  }

  quit(): void {
    if (this.#isLeaving) return
    this.emit('before-quit', preventable({}))
    void this.#closeWindows().then(() => {
      const leaving = preventable({})
      this.emit('will-quit', leaving)
      if (!leaving.defaultPrevented) this.exit(0)
    })
  }

  exit(status = 0): void {
    if (this.#isLeaving) return
    this.#isLeaving = true
    void this.#closeBrowser().finally(() => process.exit(status))
  }

  /** Not of Electron: for the other parts of the stand-in. */
  path(name: string): string {
    return this.#paths[name] ?? join(standInOptions.scratch, name)
  }

  /** Not of Electron: how Chromium is started, which happens once main waits for `ready`; a command never does. */
  startWith(start: () => void): void {
    this.#start = start
  }

  /** Not of Electron: called once Chromium runs. */
  start(closing: { windows: () => Promise<void>; browser: () => Promise<void> }): void {
    this.#closeWindows = closing.windows
    this.#closeBrowser = closing.browser
    if (this.#isLeaving) return void closing.browser().finally(() => process.exit(0))
    this.#isReady = true
    this.emit('ready')
    this.#becomeReady()
  }

  #startOnce(): void {
    if (this.#hasStarted) return
    this.#hasStarted = true
    setImmediate(() => this.#start())
  }

  #checkEarly(name: string): void {
    if (this.#isReady) throw new Error(`app.${name} has to be called before the ready event`)
  }
}

export const app = strict('app', new App())
