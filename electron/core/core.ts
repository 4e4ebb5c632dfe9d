import { RPCHandler } from '@orpc/server/message-port'
import type { ParentPort } from 'electron'
import { assetsDirectory } from '../host/assets-directory.ts'
import { createHost } from '../host/create-host.ts'
import { profileDirectory } from '../host/profile-directory.ts'
import { version } from '../host/version.ts'

/**
 * The core in a process of its own, so that a long match or a workbook never stops the window.
 * `{ kind: 'connect' }` comes with the port of a page, `{ kind: 'close' }` asks to give every project back and end.
 */
const parent: ParentPort = process.parentPort
const host = createHost({ shell: 'electron', version, profileDirectory: profileDirectory(), assetsDirectory: assetsDirectory() })
const handler = new RPCHandler(host.router)

parent.on('message', ({ data, ports }) => {
  if (data?.kind === 'close') {
    host.close()
    process.exit(0)
  }
  const [port] = ports
  if (data?.kind !== 'connect' || port === undefined) return
  handler.upgrade(port, { context: host.context })
  port.start()
})
