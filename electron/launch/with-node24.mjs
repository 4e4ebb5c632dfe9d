// Starts a file of ours with the Node 24 that the packages bring, whatever Node called npm.
// Plain JavaScript on purpose: it is the one file that an older Node has to understand.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const binary = process.platform === 'win32' ? join('bin', 'node.exe') : join('bin', 'node')
const packaged = join(root, 'node_modules', `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`, binary)
const isNode24 = Number(process.versions.node.split('.')[0]) >= 24
const node = existsSync(packaged) ? packaged : isNode24 ? process.execPath : null

if (node === null) {
  process.stderr.write(
    'くらべを動かす Node 24 がありません。npm ci をもう一度実行するか、Node 24 以降を入れてください。\n' +
      'Node 24 is missing. Run npm ci again, or install Node 24 or newer.\n',
  )
  process.exit(1)
}

const [file, ...rest] = process.argv.slice(2)
const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(root, file), ...rest], {
  stdio: 'inherit',
  env: { ...process.env, KURABE_CALLED_FROM: process.env.KURABE_CALLED_FROM ?? process.env.INIT_CWD ?? process.cwd() },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1))
