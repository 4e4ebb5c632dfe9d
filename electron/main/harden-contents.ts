import type { WebContents } from 'electron'
import { isAppAddress } from './app-address.ts'

/**
 * A page can go nowhere but to itself: no other address, no frame elsewhere, no redirect, no new window, no webview.
 * Links that lead out (the bpmn.io mark) do nothing: the PCs have no internet, so there is no address we would open.
 */
export function hardenContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isAppAddress(event.url)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!isAppAddress(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
