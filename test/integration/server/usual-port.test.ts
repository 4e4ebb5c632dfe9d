import { describe, expect, it } from 'vitest'
import { startBrowserShell } from '../../../electron/server/start-browser-shell.ts'
import { openTestHost, temporaryFolder } from '../host/open-test-host.ts'

describe('the address of the browser shell', () => {
  it('is the same at the next start, so that the browser finds what it keeps; another one while that is taken', async () => {
    const host = openTestHost()
    const start = () => startBrowserShell({ host, rendererDirectory: temporaryFolder(), port: 0, project: null })
    const first = await start()
    const beside = await start()
    expect(beside.port).not.toBe(first.port)
    await first.close()
    await beside.close()
    const again = await start()
    expect(again.port).toBe(beside.port)
    await again.close()
    host.close()
  })
})
