import type { IpcRenderer } from 'electron'
import { connectToCore, portHandover, tell } from './shell-channels.ts'

/**
 * Asks main for a port to the core when the page says that it listens, and gives it to the page.
 * Only the page itself, from its own origin, may ask; by then its address is settled, so main can check it.
 */
export function handOverPort(ipc: Pick<IpcRenderer, 'on' | 'send'>, page: Window): void {
  page.addEventListener('message', (event) => {
    if (event.source === page && event.origin === page.location.origin && event.data === portHandover.wanted) ipc.send(connectToCore)
  })
  ipc.on(tell.corePort, (event) => page.postMessage(portHandover.given, page.location.origin, event.ports))
}
