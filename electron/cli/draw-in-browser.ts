import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { FlowDrawing } from '../../shared/drawing/flow-drawing.ts'
import type { Locale } from '../../shared/i18n/translate.ts'

/** Draws texts in a browser without a window. */
export interface DrawingBrowser {
  draw(xml: string): Promise<FlowDrawing>
  close(): Promise<void>
}

/** An address that is answered from the folder of the page and reaches no network. */
const origin = 'http://kurabe.invalid'
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2', '.woff': 'font/woff', '.svg': 'image/svg+xml' }

/**
 * Opens the Chromium of the packages, else the installed Chrome or Edge, with the page that draws. Null where there is no browser or no page:
 * both are parts of a checkout only, so they are looked for by name and never bundled.
 */
export async function openDrawingBrowser(locale: Locale): Promise<DrawingBrowser | null> {
  const folder = await pageFolder()
  const browser = folder === null ? null : await launch()
  if (folder === null || browser === null) return null
  const page = await browser.newPage()
  await page.route('**/*', async (route) => {
    const { pathname, origin: asked } = new URL(route.request().url())
    if (asked !== origin) return route.abort()
    const body = await readFile(join(folder, ...decodeURIComponent(pathname).split('/').filter((part) => part !== '..'))).catch(() => null)
    return body === null ? route.fulfill({ status: 404 }) : route.fulfill({ body, contentType: types[extname(pathname)] ?? 'application/octet-stream' })
  })
  await page.goto(`${origin}/drawing.html`)
  await page.waitForFunction(() => 'drawFlow' in globalThis)
  return {
    draw: (xml) => page.evaluate(([text, language]) => (globalThis as unknown as DrawingPage).drawFlow(text, language), [xml, locale] as const),
    close: () => browser.close(),
  }
}

interface DrawingPage {
  drawFlow(xml: string, locale: Locale): Promise<FlowDrawing>
}

async function pageFolder(): Promise<string | null> {
  try {
    const { buildRenderer } = (await import(new URL('../launch/build-renderer.ts', import.meta.url).href)) as { buildRenderer(): Promise<string> }
    return await buildRenderer()
  } catch {
    return null
  }
}

async function launch() {
  try {
    const { chromium } = (await import(named('playwright-core'))) as typeof import('playwright-core')
    const options = await ownChromium()
    for (const given of options) {
      const browser = await chromium.launch(given).catch(() => null)
      if (browser !== null) return browser
    }
  } catch {
    // A program that was handed out has no packages of the checkout.
  }
  return null
}

async function ownChromium() {
  const installed = [{ channel: 'msedge' }, { channel: 'chrome' }]
  if (process.platform !== 'linux' || process.arch !== 'x64') return installed
  const { default: own } = (await import(named('@sparticuz/chromium'))) as { default: { executablePath(): Promise<string> } }
  return [{ executablePath: await own.executablePath(), args: ['--no-sandbox', '--font-render-hinting=none', '--disable-background-networking'] }, ...installed]
}

/** A name that a bundler does not follow. */
function named(name: string): string {
  return name
}
