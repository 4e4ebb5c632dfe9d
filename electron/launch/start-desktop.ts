import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildDesktop } from './build-desktop.ts'

const root = join(import.meta.dirname, '..', '..')

/** Runs the desktop program until it ends; returns its exit status. */
export async function startDesktop(options: { electron: string; project: string | null }): Promise<number> {
  await buildDesktop()
  const words = [root, ...(options.project === null ? [] : [options.project])]
  const child = spawn(options.electron, words, { stdio: 'inherit' })
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)))
}
