import type { IpcRenderer } from 'electron'
import { connectToCore, portHandover, tell } from './shell-channels.ts'

/**
 * Gives the page the port to the core: once when the page says that it listens, and again whenever main sends a new one.
 * Only the page itself, from its own origin, may ask.
 */
export function handOverPort(ipc: Pick<IpcRenderer, 'on' | 'send'>, page: Window): void {
  let waiting: MessagePort | null = null
  let isWanted = false

  const give = () => {
    if (!isWanted || waiting === null) return
    page.postMessage(portHandover.given, page.location.origin, [waiting])
    waiting = null
  }
  page.addEventListener('message', (event) => {
    if (event.source !== page || event.origin !== page.location.origin || event.data !== portHandover.wanted) return
    isWanted = true
    give()
  })
  ipc.on(tell.corePort, (event) => {
    waiting = event.ports[0] ?? null
    give()
  })
  ipc.send(connectToCore)
}
