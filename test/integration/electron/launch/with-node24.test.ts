import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..', '..', '..')
const launcher = join(root, 'electron', 'launch', 'with-node24.mjs')

const packaged = join('node_modules', `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`)
const hasPackaged = existsSync(join(root, packaged))
/** The Node of the machine, often an older one; else the Node that runs this test. */
const callingNode =
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '' && !folder.includes('node_modules'))
    .map((folder) => join(folder, process.platform === 'win32' ? 'node.exe' : 'node'))
    .find(existsSync) ?? process.execPath

/** Runs a small file through the launcher. */
function launch(source: string, words: string[] = [], environment: Record<string, string> = {}) {
  const file = join(mkdtempSync(join(tmpdir(), 'kurabe-launch-')), 'file.mjs')
  writeFileSync(file, source)
  return spawnSync(callingNode, [launcher, relative(root, file), ...words], {
    encoding: 'utf8',
    env: { ...process.env, KURABE_CALLED_FROM: '', INIT_CWD: '/called/from', ...environment },
  })
}

describe('the launcher that every npm script goes through', () => {
  it.skipIf(!hasPackaged)('runs the Node 24 of the packages, whatever Node called it', () => {
    const { stdout } = launch('console.log(JSON.stringify([process.execPath, process.versions.node]))')
    const [path, version] = JSON.parse(stdout) as [string, string]
    expect(version.startsWith('24.')).toBe(true)
    expect(path).toContain(packaged)
  })

  it('passes words on and the status back', () => {
    const { stdout, status } = launch('console.log(process.argv.slice(2).join("|")); process.exitCode = 3', ['align', '--json', 'あ い.json'])
    expect(stdout.trim()).toBe('align|--json|あ い.json')
    expect(status).toBe(3)
  })
})
