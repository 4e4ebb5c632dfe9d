import { fork, type ChildProcess } from 'node:child_process'
import type { MessagePort } from 'node:worker_threads'
import type { PipeMessage } from '../core/parent-port.ts'
import { checkNames, strict } from '../strict.ts'
import { StrictEmitter } from '../strict-emitter.ts'
import { app } from './app.ts'
import { takePort } from './message-ports.ts'

const preloaded = new URL('../register-core.ts', import.meta.url).href

class UtilityProcess extends StrictEmitter {
  readonly #child: ChildProcess
  readonly #ports = new Map<number, MessagePort>()
  #lastPort = 0

  constructor(modulePath: string, words: readonly string[]) {
    super('UtilityProcess', ['spawn', 'exit', 'message'])
    this.#child = fork(modulePath, [...words], {
      execArgv: ['--disable-warning=ExperimentalWarning', '--import', preloaded],
      serialization: 'advanced',
    })
    this.#child.on('spawn', () => this.emit('spawn'))
    this.#child.on('message', (message: PipeMessage) => this.#receive(message))
    this.#child.on('exit', (code) => {
      for (const port of this.#ports.values()) port.close()
      this.emit('exit', code ?? 1)
    })
  }

  get pid(): number | undefined {
    return this.#child.exitCode === null && this.#child.signalCode === null ? this.#child.pid : undefined
  }

  postMessage(data: unknown, transfer: readonly object[] = []): void {
    this.#send({ type: 'message', data, ports: transfer.map((port) => this.#tunnel(takePort(port))) })
  }

  kill(): boolean {
    return this.#child.kill()
  }

  #tunnel(port: MessagePort): number {
    const id = ++this.#lastPort
    this.#ports.set(id, port)
    port.on('message', (data) => this.#send({ type: 'port', port: id, data }))
    port.on('close', () => this.#send({ type: 'port-close', port: id }))
    return id
  }

  #receive(message: PipeMessage): void {
    if (message.type === 'message') this.emit('message', message.data)
    else if (message.type === 'port') this.#ports.get(message.port)?.postMessage(message.data)
    else this.#ports.get(message.port)?.close()
  }

  #send(message: PipeMessage): void {
    if (this.#child.connected) this.#child.send(message)
  }
}

const running: UtilityProcess[] = []

/** The processes that main has started, for tests that end one as a crash would. */
export function utilityProcessIds(): number[] {
  return running.flatMap((child) => child.pid ?? [])
}

export const utilityProcess = strict('utilityProcess', {
  fork(modulePath: string, words: string[] = [], options: { serviceName?: string; stdio?: string } = {}): UtilityProcess {
    if (!app.isReady()) throw new Error('utilityProcess.fork can only be called after the ready event')
    checkNames('utilityProcess.fork option', options, ['serviceName', 'stdio'])
    const child = new UtilityProcess(modulePath, words)
    running.push(child)
    return strict('UtilityProcess', child)
  },
})
