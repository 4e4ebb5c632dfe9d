import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { createTranslate } from '../../shared/i18n/translate.ts'
import { exitStatus } from '../cli/exit-status.ts'
import { buildDesktop } from './build-desktop.ts'
import { fetchElectron, findElectron } from './find-electron.ts'
import { runPack } from './run-pack.ts'

const root = join(import.meta.dirname, '..', '..')

process.exitCode = await runPack(process.argv.slice(2), {
  translate: createTranslate(process.env.KURABE_LANG === 'en' ? 'en' : 'ja'),
  build: buildDesktop,
  findElectron,
  fetchElectron,
  packWith(distribution, words) {
    const builder = join(root, 'node_modules', 'electron-builder', 'cli.js')
    const settings = distribution === null ? [] : [`-c.electronDist=${distribution}`]
    const { status } = spawnSync(process.execPath, [builder, ...words, ...settings, '--publish', 'never'], { cwd: root, stdio: 'inherit' })
    return status ?? exitStatus.fault
  },
  print: (text) => void process.stdout.write(`${text}\n`),
  say: (text) => void process.stderr.write(`${text}\n`),
})
