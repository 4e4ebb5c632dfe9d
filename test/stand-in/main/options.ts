import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Folder of the program, as in `electron .` */
export const root = join(import.meta.dirname, '..', '..', '..')

/** What the test that starts the stand-in decides, through the environment. */
export const standInOptions = {
  /** Whether `app.isPackaged` is true. */
  isPackaged: process.env.STAND_IN_PACKAGED === '1',
  /** Where Chromium answers the developer protocol, for the test. */
  debuggingPort: Number(process.env.STAND_IN_PORT ?? 0),
  scratch: mkdtempSync(join(tmpdir(), 'stand-in-')),
}

// Node has the file it runs among its words; Electron has the folder of the program, and a packaged program nothing.
if (standInOptions.isPackaged) process.argv.splice(1, 1)
else process.argv[1] = root
