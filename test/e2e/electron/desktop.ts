import type { Page } from 'playwright-core'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findElectron } from '../../../electron/launch/find-electron.ts'
import { hasDisplay } from '../../../electron/launch/has-display.ts'
import { openElectron } from './open-electron.ts'
import { openStandIn } from './open-stand-in.ts'

/** The desktop program under test, whichever runs it. */
export interface Desktop {
  runsOn: 'Electron' | 'stand-in'
  profile: string
  page: Page
  /** What the user will answer to the next dialog of the system. */
  answerOpen(paths: string[]): Promise<void>
  answerSave(path: string | null): Promise<void>
  /** Messages of the system that main has shown, as their first sentence. */
  messages(): Promise<string[]>
  /** Ends the core at once, as a crash would. */
  killCore(): Promise<void>
  windowCount(): Promise<number>
  close(): Promise<void>
}

export interface DesktopOptions {
  profile?: string
  words?: string[]
}

/** Starts the built desktop program on the real binary where one is found, else on the stand-in. */
export async function openDesktop(options: DesktopOptions = {}): Promise<Desktop> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'kurabe-desktop-'))
  const electron = electronUnderTest()
  const words = options.words ?? []
  return electron === null ? openStandIn({ profile, words }) : openElectron({ profile, words, electron })
}

/** Which of the two it will be, for the report. */
export function desktopUnderTest(): string {
  const reason = findElectron() === null ? 'no Electron binary here' : 'no display here'
  return electronUnderTest() === null ? `the stand-in for Electron over Chromium (${reason})` : 'the Electron binary'
}

function electronUnderTest(): string | null {
  return hasDisplay() ? findElectron() : null
}
