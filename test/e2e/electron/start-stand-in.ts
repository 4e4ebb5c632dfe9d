import { spawn, type ChildProcess } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..', '..')

export interface RunningStandIn {
  child: ChildProcess
  ended: Promise<{ status: number | null; output: string; errors: string }>
}

/** Runs the built main on the stand-in, with the words a user would type after the program's name. */
export function startStandIn(options: { profile: string; words: string[]; port: number; isPackaged?: boolean; cwd?: string }): RunningStandIn {
  const main = join(root, 'dist', 'desktop', 'main.js')
  const words = ['--disable-warning=ExperimentalWarning', '--import', join(root, 'test', 'stand-in', 'register-main.ts'), main, ...options.words]
  const child = spawn(process.execPath, words, {
    cwd: options.cwd ?? root,
    env: {
      ...process.env,
      KURABE_PROFILE: options.profile,
      KURABE_CALLED_FROM: undefined,
      STAND_IN_PORT: String(options.port),
      STAND_IN_PACKAGED: options.isPackaged ? '1' : '0',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let output = ''
  let errors = ''
  child.stdout!.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr!.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  return { child, ended: new Promise((resolve) => child.once('close', (status) => resolve({ status, output, errors }))) }
}

/** A port that nobody uses now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
