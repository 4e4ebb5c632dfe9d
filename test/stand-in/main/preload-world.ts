import { readFileSync } from 'node:fs'
import type { CDPSession } from 'playwright-core'
import type { MessagePort } from 'node:worker_threads'
import { toOutside } from '../addresses.ts'
import { invokeHandler, notifyListeners } from './ipc-main.ts'
import { takePort } from './message-ports.ts'

const worldName = 'preload'
const bindingName = 'standInCall'
const pageFile = (name: string) => readFileSync(new URL(`../page/${name}`, import.meta.url), 'utf8')

/** What the isolated world sends; see page/preload-world.js. */
type Call =
  | { type: 'invoke'; id: number; channel: string; words: unknown[] }
  | { type: 'send'; channel: string; words: unknown[] }
  | { type: 'port'; port: number; data: Carried }
  | { type: 'port-close'; port: number }
  | { type: 'fault'; message: string }
type Carried = { text: string } | { bytes: string } | { json: unknown }

/** Runs the preload in an isolated world of every document of the page, and carries messages and ports between that world and main. */
export class PreloadWorld {
  readonly #preload: string
  readonly #contents: () => object
  #developer: CDPSession | null = null
  #context: { id: number; address: string } | null = null
  #ports = new Map<number, MessagePort>()
  #lastPort = 0

  constructor(preload: string, contents: () => object) {
    this.#preload = preload
    this.#contents = contents
  }

  async install(developer: CDPSession): Promise<void> {
    this.#developer = developer
    developer.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name !== worldName || !context.origin.startsWith('https:')) return
      this.#leaveContext()
      this.#context = { id: context.id, address: toOutside(`${context.origin}/`) }
    })
    developer.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (executionContextId === this.#context?.id) this.#leaveContext()
    })
    developer.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === bindingName && executionContextId === this.#context?.id) this.#receive(JSON.parse(payload) as Call)
    })
    await developer.send('Page.enable')
    await developer.send('Runtime.enable')
    await developer.send('Runtime.addBinding', { name: bindingName, executionContextName: worldName })
    await developer.send('Page.addScriptToEvaluateOnNewDocument', { source: pageFile('main-world.js') })
    const preload = readFileSync(this.#preload, 'utf8')
    const source = pageFile('preload-world.js').replace("'PRELOAD'", () => `function (require, process) {\n${preload}\n}`)
    await developer.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName })
  }

  /** `webContents.send` and `postMessage`; what is sent while no document is there is lost, as in Electron. */
  send(channel: string, words: unknown[], transfer: readonly object[]): void {
    const ports = transfer.map((port) => this.#tunnel(takePort(port)))
    this.#tell({ type: 'message', channel, words: structuredClone(words), ports })
  }

  #tunnel(port: MessagePort): number {
    const id = ++this.#lastPort
    this.#ports.set(id, port)
    port.on('message', (data) => this.#tell({ type: 'port', port: id, data: carry(data) }))
    port.on('close', () => this.#tell({ type: 'port-close', port: id }))
    return id
  }

  #receive(call: Call): void {
    const event = { sender: this.#contents(), senderFrame: { url: this.#context!.address, parent: null }, ports: [], type: 'frame' }
    switch (call.type) {
      case 'invoke':
        return void invokeHandler(call.channel, event, call.words).then(
          (value) => this.#tell({ type: 'answer', id: call.id, value }),
          (error: unknown) => this.#tell({ type: 'answer', id: call.id, error: String(error) }),
        )
      case 'send':
        return notifyListeners(call.channel, event, call.words)
      case 'port':
        return this.#ports.get(call.port)?.postMessage(uncarry(call.data))
      case 'port-close':
        return this.#ports.get(call.port)?.close()
      case 'fault':
        process.stderr.write(`preload: ${call.message}\n`)
    }
  }

  #tell(message: object): void {
    if (this.#context === null) return
    const expression = `globalThis.standInReceive(${JSON.stringify(message)})`
    void this.#developer?.send('Runtime.evaluate', { expression, contextId: this.#context.id }).catch(() => undefined)
  }

  #leaveContext(): void {
    this.#context = null
    for (const port of this.#ports.values()) port.close()
    this.#ports = new Map()
  }
}

function carry(data: unknown): Carried {
  if (typeof data === 'string') return { text: data }
  if (data instanceof Uint8Array) return { bytes: Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('base64') }
  if (data instanceof ArrayBuffer) return { bytes: Buffer.from(data).toString('base64') }
  return { json: data }
}

function uncarry(carried: Carried): unknown {
  if ('text' in carried) return carried.text
  if ('bytes' in carried) return new Uint8Array(Buffer.from(carried.bytes, 'base64'))
  return carried.json
}
