import chromiumPackage from '@sparticuz/chromium'
import { chromium, type Browser } from 'playwright-core'

/** The Chromium that comes with the packages on Linux x64; elsewhere the installed Chrome or Edge. */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    return chromium.launch({
      executablePath: await chromiumPackage.executablePath(),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--font-render-hinting=none',
      ],
    })
  }
  return chromium.launch({ channel: process.platform === 'win32' ? 'msedge' : 'chrome' })
}
