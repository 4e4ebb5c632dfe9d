import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Every test in the order in which a fault is cheapest to find: types per layer, lint with the layer rules, then behaviour. */
const root = join(import.meta.dirname, '..')
const layers = ['shared', 'electron/host', 'electron/server', 'electron/cli', 'electron/core', 'electron/main', 'electron/preload', 'electron/launch', 'renderer', 'test']
const binary = (name: string) => join(root, 'node_modules', name)

const steps: Record<string, () => boolean> = {
  types: () =>
    layers
      .filter((layer) => existsSync(join(root, layer, 'tsconfig.json')))
      .every((layer) => run(`types of ${layer}`, [binary('typescript/bin/tsc'), '-p', join(root, layer, 'tsconfig.json')])),
  lint: () => run('lint and layers', [binary('oxlint/bin/oxlint'), '--deny-warnings']),
  build: () => run('build', [join(root, 'electron/launch/build.ts')]),
  behaviour: () => run('unit, integration, contract, end to end', [binary('vitest/vitest.mjs'), 'run', '--config', join(root, 'test/vitest.config.ts')]),
}

const chosen = process.argv.slice(2)
const failed = Object.entries(steps).find(([name, step]) => (chosen.length === 0 || chosen.includes(name)) && !step())
if (failed) process.exit(1)

function run(title: string, words: string[]): boolean {
  process.stdout.write(`\n== ${title}\n`)
  return spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status === 0
}
