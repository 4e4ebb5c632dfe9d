import chromiumPackage from '@sparticuz/chromium'
import type { LaunchOptions } from 'playwright-core'

/** The Chromium that comes with the packages on Linux x64; elsewhere the installed Chrome or Edge. */
export async function chromiumOptions(): Promise<LaunchOptions> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: process.platform === 'win32' ? 'msedge' : 'chrome' }
  return {
    executablePath: await chromiumPackage.executablePath(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--font-render-hinting=none'],
  }
}
