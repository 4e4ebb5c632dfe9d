import type { CDPSession, Route } from 'playwright-core'
import { insideOrigin, outsideOrigin, toOutside } from '../addresses.ts'
import { strict } from '../strict.ts'
import { app } from './app.ts'

type PermissionRequest = (contents: unknown, permission: string, callback: (isGranted: boolean) => void, details: object) => void
type PermissionCheck = (contents: unknown, permission: string, origin: string, details: object) => boolean
type BeforeRequest = (details: { url: string }, callback: (answer: { cancel?: boolean }) => void) => void
type Answer = (request: Request) => Promise<Response> | Response

let requestHandler: PermissionRequest | null = null
let checkHandler: PermissionCheck | null = null
let beforeRequest: BeforeRequest | null = null
const schemes = new Map<string, Answer>()
const privileged = new Set<string>()

/** Names of Electron's permissions, and what Chromium calls them. */
const permissions = { geolocation: 'geolocation', notifications: 'notifications', media: 'microphone', 'clipboard-read': 'clipboard-read', midi: 'midi' }

export const session = strict('session', {
  defaultSession: strict('session.defaultSession', {
    setPermissionRequestHandler: (handler: PermissionRequest | null) => void (requestHandler = handler),
    setPermissionCheckHandler: (handler: PermissionCheck | null) => void (checkHandler = handler),
    setDevicePermissionHandler: (_handler: ((details: object) => boolean) | null) => {},
    setSpellCheckerEnabled: (_isEnabled: boolean) => {},
    webRequest: strict('webRequest', { onBeforeRequest: (listener: BeforeRequest | null) => void (beforeRequest = listener) }),
  }),
})

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(given: { scheme: string; privileges: object }[]) {
    if (app.isReady()) throw new Error('registerSchemesAsPrivileged can only be used before the ready event')
    for (const { scheme } of given) privileged.add(scheme)
  },
  handle(scheme: string, handler: Answer) {
    if (!app.isReady()) throw new Error('protocol.handle can only be used after the ready event')
    if (!privileged.has(scheme)) throw new Error(`${scheme} was not registered as privileged`)
    schemes.set(scheme, handler)
  },
})

/** Requests that got past webRequest although nobody here serves them: the network would have seen them. */
export const escapedRequests: string[] = []

/** Answers a request of Chromium as Electron would: webRequest first, then the handler of the scheme; nothing reaches the network. */
export async function answerRequest(route: Route): Promise<void> {
  const request = route.request()
  const url = toOutside(request.url())
  if (beforeRequest !== null) {
    const { cancel } = await new Promise<{ cancel?: boolean }>((resolve) => beforeRequest!({ url }, resolve))
    if (cancel) return route.abort('blockedbyclient')
  }
  const handler = schemes.get(new URL(url).protocol.slice(0, -1))
  if (handler === undefined) {
    escapedRequests.push(url)
    return route.abort('internetdisconnected')
  }
  const answer = await handler(new Request(url, { method: request.method() }))
  await route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body: Buffer.from(await answer.arrayBuffer()) })
}

/** Sets Chromium's permissions to what main's handlers say; without handlers everything is granted, as in Electron. */
export async function applyPermissions(developer: CDPSession): Promise<void> {
  for (const [name, inside] of Object.entries(permissions)) {
    const mayCheck = checkHandler === null || checkHandler(null, name, `${outsideOrigin}/`, {})
    const mayAsk = requestHandler === null || (await new Promise<boolean>((resolve) => requestHandler!(null, name, resolve, {})))
    await developer.send('Browser.setPermission', {
      permission: { name: inside },
      setting: mayCheck && mayAsk ? 'granted' : 'denied',
      origin: insideOrigin,
    })
  }
}
