import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildDesktop } from './build-desktop.ts'

const root = join(import.meta.dirname, '..', '..')

/** A program that fails sooner than this has never shown a window; milliseconds. */
const startingTime = 5_000

/**
 * Runs the desktop program until it ends; resolves to its exit status,
 * or to null where it could not start (a broken binary, a Linux that forbids its sandbox).
 */
export async function startDesktop(options: { electron: string; project: string | null }): Promise<number | null> {
  await buildDesktop()
  return runProgram(options.electron, [root, ...(options.project === null ? [] : [options.project])])
}

/** Runs a program as `startDesktop` does. */
export async function runProgram(program: string, words: readonly string[]): Promise<number | null> {
  const began = Date.now()
  const child = spawn(program, words, { stdio: 'inherit' })
  return new Promise((resolve) => {
    child.on('error', () => resolve(null))
    child.on('exit', (code) => resolve(code !== 0 && Date.now() - began < startingTime ? null : (code ?? 1)))
  })
}
