import { MessageChannelMain, utilityProcess, type MessagePortMain, type UtilityProcess } from 'electron'

/** How long the core may take to give every project back, in milliseconds; the journal covers what it cannot finish. */
const patience = 5_000

export interface CoreProcess {
  /** A new port to the core, for one page load. */
  connect(): MessagePortMain
  /** Asks the core to close every project and waits until it has ended. */
  stop(): Promise<void>
}

/** Starts the core. Whenever it ends without having been asked to, `onDeath` is told once and decides whether to start another. */
export function startCore(options: { modulePath: string; onDeath: () => void }): CoreProcess {
  const child: UtilityProcess = utilityProcess.fork(options.modulePath, [], { serviceName: 'Kurabe core', stdio: 'inherit' })
  let hasEnded = false
  let isStopping = false
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      hasEnded = true
      resolve()
      if (!isStopping) options.onDeath()
    })
  })
  return {
    connect() {
      const { port1, port2 } = new MessageChannelMain()
      child.postMessage({ kind: 'connect' }, [port1])
      return port2
    },
    async stop() {
      isStopping = true
      if (hasEnded) return
      child.postMessage({ kind: 'close' })
      const timer = setTimeout(() => child.kill(), patience)
      await ended
      clearTimeout(timer)
    },
  }
}
