import { resolve } from 'node:path'

/** What the words after the program's name ask for. */
export type ProgramRequest =
  | { kind: 'command'; words: string[] }
  | { kind: 'version' }
  | { kind: 'browser'; words: string[] }
  | { kind: 'desktop'; files: string[] }

/**
 * The words a person typed. Packaged (`appPath` null), they follow the program;
 * unpackaged, they follow the folder of the program, before which Electron's own switches may stand.
 */
export function typedWords(argv: readonly string[], appPath: string | null): string[] {
  const words = argv.slice(1)
  if (appPath === null) return words
  return words.slice(words.findIndex((word) => resolve(word) === resolve(appPath)) + 1)
}

/**
 * Tells a command (`align`, `export` …, `--help`), the browser shell and the desktop program apart.
 * For the desktop program switches are left to Chromium (`--disable-gpu`), and what else stands there are files to open.
 */
export function readProgramWords(words: readonly string[]): ProgramRequest {
  const [first] = words
  if (words.includes('--browser')) return { kind: 'browser', words: [...words] }
  if (first === '--version') return { kind: 'version' }
  if (first !== undefined && (first === '--help' || first === '-h' || /^[a-z]+$/.test(first))) return { kind: 'command', words: [...words] }
  return { kind: 'desktop', files: words.map((word) => word.replace(/^--project=/, '')).filter((word) => word !== '' && !word.startsWith('-')) }
}
