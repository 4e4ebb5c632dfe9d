import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { strict } from '../strict.ts'
import { StrictEmitter } from '../strict-emitter.ts'

/** Gives up a port of main so that it can be tunnelled elsewhere; afterwards main may no longer use it. */
const inner = new WeakMap<object, () => MessagePort>()

export class MessagePortMain extends StrictEmitter {
  #port: MessagePort | null

  constructor(port: MessagePort) {
    super('MessagePortMain', ['message', 'close'])
    this.#port = port
  }

  get #live(): MessagePort {
    if (this.#port === null) throw new Error('this port has been transferred')
    return this.#port
  }

  start(): void {
    this.#live.on('message', (data) => this.emit('message', { data, ports: [] }))
    this.#live.on('close', () => this.emit('close'))
  }

  postMessage(data: unknown): void {
    this.#live.postMessage(data)
  }

  close(): void {
    this.#live.close()
  }

  static create(port: MessagePort): MessagePortMain {
    const bare = new MessagePortMain(port)
    const guarded = strict('MessagePortMain', bare)
    inner.set(guarded, () => {
      const live = bare.#live
      bare.#port = null
      return live
    })
    return guarded
  }
}

/** A pair of joined ports. */
export class MessageChannelMain {
  readonly port1: MessagePortMain
  readonly port2: MessagePortMain

  constructor() {
    const { port1, port2 } = new MessageChannel()
    this.port1 = MessagePortMain.create(port1)
    this.port2 = MessagePortMain.create(port2)
  }
}

/** The live port inside one that main transfers. */
export function takePort(port: object): MessagePort {
  const take = inner.get(port)
  if (take === undefined) throw new Error('only a MessagePortMain can be transferred')
  return take()
}
