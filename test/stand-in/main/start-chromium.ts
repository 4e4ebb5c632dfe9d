import { chromium } from 'playwright-core'
import { join } from 'node:path'
import { chromiumOptions } from './chromium-options.ts'
import { app } from './app.ts'
import { offerPage, windows } from './browser-window.ts'
import { answerControl } from './control.ts'
import { standInOptions } from './options.ts'

/** Starts Chromium with a profile of its own in `userData`, tells the test where it answers, and makes the app ready. */
export async function startChromium(): Promise<void> {
  const { args = [], ...options } = await chromiumOptions()
  const context = await chromium.launchPersistentContext(join(app.path('userData'), 'chromium'), {
    ...options,
    args: [...args, `--remote-debugging-port=${standInOptions.debuggingPort}`],
    serviceWorkers: 'block',
  })
  answerControl()
  offerPage(() => context.pages()[0]!)
  app.start({
    windows: async () => {
      while (windows.length > 0) await windows[0]!.end()
    },
    browser: () => context.close(),
  })
}
