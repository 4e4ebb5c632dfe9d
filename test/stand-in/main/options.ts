import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What the test that starts the stand-in decides, through the environment. */
export const standInOptions = {
  /** Whether `app.isPackaged` is true. */
  isPackaged: process.env.STAND_IN_PACKAGED === '1',
  /** Where Chromium answers the developer protocol, for the test. */
  debuggingPort: Number(process.env.STAND_IN_PORT ?? 0),
  scratch: mkdtempSync(join(tmpdir(), 'stand-in-')),
}

// A packaged program has no file to run among its words.
if (standInOptions.isPackaged) process.argv.splice(1, 1)
