import { strict } from '../strict.ts'

type Handler = (event: object, ...words: unknown[]) => unknown
type Listener = (event: object, ...words: unknown[]) => void

const handlers = new Map<string, Handler>()
const listeners = new Map<string, Listener[]>()

export const ipcMain = strict('ipcMain', {
  handle(channel: string, handler: Handler) {
    if (handlers.has(channel)) throw new Error(`a second handler for ${channel}`)
    handlers.set(channel, handler)
  },
  on(channel: string, listener: Listener) {
    listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
  },
})

/** One `ipcRenderer.invoke`; rejects as Electron does where nobody handles the channel. */
export async function invokeHandler(channel: string, event: object, words: unknown[]): Promise<unknown> {
  const handler = handlers.get(channel)
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
  return structuredClone(await handler(event, ...words))
}

/** One `ipcRenderer.send`. */
export function notifyListeners(channel: string, event: object, words: unknown[]): void {
  for (const listener of listeners.get(channel) ?? []) listener(event, ...words)
}
