import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, type InlineConfig } from 'vite'
import { buildRenderer } from './build-renderer.ts'
import { buildWhereStale } from './fingerprint-sources.ts'

const root = join(import.meta.dirname, '..', '..')
/** Folder of what Electron loads: main.js, core.js and the chunks they share, and preload.cjs. */
export const desktopDirectory = join(root, 'dist', 'desktop')

/** Builds what the desktop program loads: the renderer, main, core and preload, where missing or older than their sources. */
export async function buildDesktop(): Promise<void> {
  await buildRenderer()
  await buildWhereStale({
    folders: ['electron', 'shared'],
    stamp: join(root, 'dist', 'desktop.stamp'),
    result: join(desktopDirectory, 'preload.cjs'),
    build: async () => {
      rmSync(desktopDirectory, { recursive: true, force: true })
      await build(bundle(['main/main.ts', 'core/core.ts'], { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' }))
      // A sandboxed preload is one classic script: Electron gives it nothing to import from.
      await build(bundle(['preload/preload.ts'], { format: 'cjs', entryFileNames: '[name].cjs' }))
    },
  })
}

/** Packages go into the bundle, but for those with binaries or loading of their own: they ship beside it. */
function bundle(entries: readonly string[], output: NonNullable<NonNullable<InlineConfig['build']>['rolldownOptions']>['output']): InlineConfig {
  return {
    configFile: false,
    root,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3', 'docx', 'exceljs', 'pdfkit', 'svg-to-pdfkit', '@resvg/resvg-wasm'] },
    build: {
      ssr: true,
      outDir: desktopDirectory,
      emptyOutDir: false,
      target: 'node24',
      rolldownOptions: { input: entries.map((entry) => join(root, 'electron', entry)), output },
    },
  }
}
