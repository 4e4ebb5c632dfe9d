import type { Session } from 'electron'
import { appAddress, isAppAddress } from './app-address.ts'

/** Putting a picture or a table that the user copies into the clipboard; reading it stays denied. */
const mayAsk = new Set(['clipboard-sanitized-write'])

/** Denies every other permission and every device, every request that is not for our own page, and the spell checker, which would fetch dictionaries. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, callback) => callback(mayAsk.has(permission)))
  session.setPermissionCheckHandler((_contents, permission) => mayAsk.has(permission))
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest((details, callback) => callback({ cancel: !mayLoad(details.url) }))
}

/** Our page, and what it made itself: object and data addresses. The developer tools of an unpackaged program bring their own pages. */
function mayLoad(address: string): boolean {
  return isAppAddress(address) || address.startsWith(`blob:${appAddress}`) || address.startsWith('data:') || address.startsWith('devtools://')
}
