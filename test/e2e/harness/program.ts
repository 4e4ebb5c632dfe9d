import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface RunningProgram {
  /** Address with the one-time token. */
  address: string
  profile: string
  /** Ends the program at once, as a crash or the task manager would. */
  kill(): Promise<void>
  stop(): Promise<void>
}

const root = join(import.meta.dirname, '..', '..', '..')

/** Starts the browser shell as a user would, with a profile of its own, and waits for its address. */
export async function startProgram(options: { profile?: string; words?: string[]; home?: string } = {}): Promise<RunningProgram> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'kurabe-profile-'))
  const child = spawn(process.execPath, [join(root, 'electron/launch/start.ts'), '--browser', '--no-open', ...(options.words ?? [])], {
    cwd: root,
    env: { ...process.env, KURABE_PROFILE: profile, ...(options.home === undefined ? {} : { HOME: options.home, USERPROFILE: options.home }) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const address = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the program ended with ${code} before it answered: ${said}`)))
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said)
      if (found) resolve(found[0])
    })
  })
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
  }
  return { address, profile, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') }
}
