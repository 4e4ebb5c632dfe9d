import { join } from 'node:path'
import { build } from 'vite'
import { buildRenderer } from './build-renderer.ts'

const root = join(import.meta.dirname, '..', '..')

/** Builds what the desktop program loads: the renderer, and main, preload and core as one file each (their packages stay outside). */
export async function buildDesktop(): Promise<void> {
  await buildRenderer()
  for (const name of ['main', 'preload'] as const) {
    await build({
      configFile: false,
      root,
      logLevel: 'warn',
      ssr: { noExternal: true, external: ['electron', 'better-sqlite3', 'exceljs'] },
      build: {
        ssr: join(root, 'electron', name, `${name}.ts`),
        outDir: join(root, 'dist', 'desktop'),
        emptyOutDir: false,
        target: 'node24',
        rolldownOptions: { output: { format: name === 'preload' ? 'cjs' : 'es', entryFileNames: name === 'preload' ? 'preload.cjs' : 'main.js' } },
      },
    })
  }
}
