import { parseArgs } from 'node:util'
import { assetsDirectory } from '../host/assets-directory.ts'
import { createHost } from '../host/create-host.ts'
import { profileDirectory } from '../host/profile-directory.ts'
import { version } from '../host/version.ts'
import { startServer } from '../server/start-server.ts'
import { buildRenderer } from './build-renderer.ts'

const { values } = parseArgs({
  options: { browser: { type: 'boolean' }, port: { type: 'string' }, 'no-open': { type: 'boolean' }, project: { type: 'string' } },
})
const host = createHost({ shell: 'browser', version, profileDirectory: profileDirectory(), assetsDirectory: assetsDirectory() })
const server = await startServer({ host, rendererDirectory: await buildRenderer(), port: Number(values.port ?? 0) })
process.stdout.write(`${server.address}\n`)
