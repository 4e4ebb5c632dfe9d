import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { RPCHandler } from '@orpc/server/message-port'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Host } from '../../../../electron/host/create-host.ts'
import { createPortLink, portHandover } from '../../../../renderer/api/port-link.ts'
import type { Contract } from '../../../../shared/contract/index.ts'
import { openTestHost } from '../../host/open-test-host.ts'

/** As much of a window as the link touches: its messages and its origin. */
class Page extends EventTarget {
  readonly location = { origin: 'kurabe://app' }
  readonly sent: unknown[] = []

  postMessage(message: unknown): void {
    this.sent.push(message)
  }

  receive(given: Partial<{ source: unknown; origin: string; data: unknown; port: MessagePort }>): void {
    const { source = this, origin = this.location.origin, data = portHandover.given, port } = given
    this.dispatchEvent(Object.assign(new Event('message'), { source, origin, data, ports: port === undefined ? [] : [port] }))
  }
}

let host: Host
let page: Page
let client: ContractRouterClient<Contract>
const open: MessagePort[] = []

beforeEach(() => {
  host = openTestHost()
  page = new Page()
  client = createORPCClient(createPortLink(page as unknown as Window))
})
afterEach(() => {
  for (const port of open.splice(0)) port.close()
  host.close()
})

/** A core at one end; gives the end for the page. */
function startCore(answering = true): { forPage: MessagePort; core: MessagePort } {
  const { port1: core, port2: forPage } = new MessageChannel()
  open.push(core, forPage)
  if (answering) new RPCHandler(host.router).upgrade(core, { context: host.context })
  core.start()
  return { forPage, core }
}

describe('the calls of a page in the desktop program', () => {
  it('wait for the port that the page has asked for', async () => {
    expect(page.sent).toEqual([portHandover.wanted])
    const answer = client.system.info()
    page.receive({ port: startCore().forPage })
    expect(await answer).toMatchObject({ name: 'kurabe' })
  })

  it('take no port from elsewhere', async () => {
    const { forPage } = startCore()
    page.receive({ port: forPage, source: {} })
    page.receive({ port: forPage, origin: 'https://example.org' })
    page.receive({ port: forPage, data: 'another message' })
    page.receive({})
    const answer = client.system.info().then(() => 'answered')
    expect(await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 100, 'waiting'))])).toBe('waiting')
    page.receive({ port: startCore().forPage })
    expect(await answer).toBe('answered')
  })

  it('end like those to a server that is gone when the core dies, and go on with the next core', async () => {
    const { forPage, core } = startCore(false)
    page.receive({ port: forPage })
    const lost = client.system.info()
    core.close()
    await expect(lost).rejects.toBeInstanceOf(TypeError)
    const later = client.system.info()
    page.receive({ port: startCore().forPage })
    expect(await later).toMatchObject({ name: 'kurabe' })
  })

  it('move to a new port that comes while the old one still seems to live', async () => {
    page.receive({ port: startCore(false).forPage })
    const lost = client.system.info()
    page.receive({ port: startCore().forPage })
    await expect(lost).rejects.toBeInstanceOf(TypeError)
    expect(await client.system.info()).toMatchObject({ name: 'kurabe' })
  })
})
