import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..', '..', '..')
// The builder's own reader and judge of its configuration; neither ships types of its own for these paths.
const require = createRequire(import.meta.url)
const { getConfig, validateConfiguration } = require(join(root, 'node_modules/app-builder-lib/out/util/config/config.js')) as {
  getConfig(folder: string, path: string | null, given: null): Promise<Configuration>
  validateConfiguration(configuration: object, log: { isEnabled: false }): Promise<void>
}

interface Configuration {
  files: { filter: string[] }[]
  asar: boolean
  asarUnpack: string[]
  extraResources: { from: string; to: string }[]
  electronFuses: Record<string, boolean>
  npmRebuild: boolean
  publish: null
  win: { target: { target: string; arch: string }[] }
  linux: { target: { target: string }[] }
}

const readConfiguration = () => getConfig(root, 'electron-builder.yml', null)
const judge = (configuration: object) => validateConfiguration(configuration, { isEnabled: false })

describe('electron-builder.yml', () => {
  it("is valid by the builder's own schema", async () => {
    await judge(await readConfiguration())
  })

  it('would not be valid with a name that the builder does not know', async () => {
    const configuration = await readConfiguration()
    await expect(judge({ ...configuration, asarPack: true })).rejects.toThrow(/asarPack/)
    await expect(judge({ ...configuration, electronFuses: { ...configuration.electronFuses, runAsnode: false } })).rejects.toThrow()
  })

  it('makes a plain zip for Windows first, and one for Linux', async () => {
    const { win, linux } = await readConfiguration()
    expect(win.target).toEqual([{ target: 'zip', arch: 'x64' }])
    expect(linux.target[0]!.target).toBe('zip')
  })

  it('closes every way to run other code in the program', async () => {
    const { electronFuses, asar } = await readConfiguration()
    expect(asar).toBe(true)
    expect(electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      onlyLoadAppFromAsar: true,
      enableEmbeddedAsarIntegrityValidation: true,
      grantFileProtocolExtraPrivileges: false,
      enableCookieEncryption: false,
    })
  })

  it('ships what runs, takes native code out of the archive, and fetches or publishes nothing', async () => {
    const { files, asarUnpack, extraResources, npmRebuild, publish } = await readConfiguration()
    // One list only: a list per system would bring its own default of everything.
    expect(files).toHaveLength(1)
    expect(files[0]!.filter.filter((pattern) => !pattern.startsWith('!'))).toEqual([
      'dist/desktop/**',
      'dist/renderer/**',
      'package.json',
      'node_modules/better-sqlite3/prebuilds/${platform}-${arch}.node',
    ])
    expect(asarUnpack).toEqual(['**/better-sqlite3/prebuilds/*.node'])
    expect(extraResources).toEqual([{ from: 'assets', to: 'assets' }])
    expect({ npmRebuild, publish }).toEqual({ npmRebuild: false, publish: null })
  })
})

describe('package.json', () => {
  it('names as dependencies only the packages that ship beside the bundles, and the entry that the build makes', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { main: string; dependencies: object }
    expect(Object.keys(manifest.dependencies)).toEqual([
      '@expo-google-fonts/biz-udpgothic',
      '@resvg/resvg-wasm',
      'better-sqlite3',
      'docx',
      'exceljs',
      'pdfkit',
      'svg-to-pdfkit',
    ])
    expect(manifest.main).toBe('dist/desktop/main.js')
  })
})
