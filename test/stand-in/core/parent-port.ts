import { strict } from '../strict.ts'
import { StrictEmitter } from '../strict-emitter.ts'

/** What goes through the pipe between main and the core. */
export type PipeMessage =
  | { type: 'message'; data: unknown; ports: number[] }
  | { type: 'port'; port: number; data: unknown }
  | { type: 'port-close'; port: number }

/** `process.parentPort` of a utility process: messages wait until somebody listens. */
export function createParentPort() {
  const ports = new Map<number, PipedPort>()
  const parent = new ParentPort()
  process.on('message', (message: PipeMessage) => {
    if (message.type === 'message') {
      const given = message.ports.map((id) => {
        const port = new PipedPort(id)
        ports.set(id, port)
        return strict('MessagePortMain', port)
      })
      parent.receive({ data: message.data, ports: given })
    } else if (message.type === 'port') {
      ports.get(message.port)?.receive(message.data)
    } else {
      ports.get(message.port)?.emit('close')
      ports.delete(message.port)
    }
  })
  // The pipe alone keeps the process alive, as Electron keeps a utility process.
  process.on('disconnect', () => process.exit(0))
  return strict('parentPort', parent)
}

class ParentPort extends StrictEmitter {
  #waiting: unknown[] = []

  constructor() {
    super('parentPort', ['message'])
  }

  receive(event: unknown): void {
    if (this.listenerCount('message') === 0) this.#waiting.push(event)
    else this.emit('message', event)
  }

  override on(event: string, listener: (...words: never[]) => void): this {
    super.on(event, listener)
    const due = this.#waiting
    this.#waiting = []
    for (const one of due) this.emit('message', one)
    return this
  }

  postMessage(data: unknown): void {
    send({ type: 'message', data, ports: [] })
  }
}

/** A port whose other end lives in main: messages wait for `start`. */
class PipedPort extends StrictEmitter {
  readonly #id: number
  #waiting: unknown[] | null = []

  constructor(id: number) {
    super('MessagePortMain', ['message', 'close'])
    this.#id = id
  }

  receive(data: unknown): void {
    if (this.#waiting === null) this.emit('message', { data, ports: [] })
    else this.#waiting.push(data)
  }

  start(): void {
    const due = this.#waiting ?? []
    this.#waiting = null
    for (const data of due) this.emit('message', { data, ports: [] })
  }

  postMessage(data: unknown): void {
    send({ type: 'port', port: this.#id, data })
  }

  close(): void {
    send({ type: 'port-close', port: this.#id })
  }
}

function send(message: PipeMessage): void {
  process.send!(message)
}
