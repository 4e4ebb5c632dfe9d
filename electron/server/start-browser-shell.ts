import type { Host } from '../host/create-host.ts'
import { startServer, type RunningServer } from './start-server.ts'
import { rememberPort, usualPort } from './usual-port.ts'

export interface BrowserShellOptions {
  host: Host
  rendererDirectory: string
  /** 0 takes the port of the last time, for a browser keeps language, names, layout and drafts by address; where that is taken, any free one. */
  port: number
  /** A project file to open at once. */
  project: string | null
}

/** The browser shell with its address, which leads to the project where one is named. Rejects with a declared error where it cannot be opened. */
export async function startBrowserShell(options: BrowserShellOptions): Promise<RunningServer> {
  const opened = options.project === null ? null : await options.host.client.project.open({ path: options.project })
  const server = await startOnUsualPort(options)
  return opened === null ? server : { ...server, address: `${server.address}#/project/${opened.project}/` }
}

async function startOnUsualPort(options: BrowserShellOptions): Promise<RunningServer> {
  if (options.port !== 0) return startServer(options)
  const usual = usualPort(options.host.context.profileDirectory)
  const server = await startServer({ ...options, port: usual }).catch((error: unknown) => {
    if (usual === 0) throw error
    return startServer(options)
  })
  rememberPort(options.host.context.profileDirectory, server.port)
  return server
}
