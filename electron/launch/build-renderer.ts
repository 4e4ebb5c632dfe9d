import { join } from 'node:path'
import { build } from 'vite'
import { buildWhereStale } from './fingerprint-sources.ts'

const root = join(import.meta.dirname, '..', '..')
export const rendererDirectory = join(root, 'dist', 'renderer')

/** Builds the renderer where it is missing or older than its sources; resolves to its folder. */
export async function buildRenderer(): Promise<string> {
  await buildWhereStale({
    folders: ['renderer', 'shared'],
    stamp: join(root, 'dist', 'renderer.stamp'),
    result: join(rendererDirectory, 'index.html'),
    build: () => build({ configFile: join(root, 'renderer', 'vite.config.ts'), logLevel: 'warn' }),
  })
  return rendererDirectory
}
