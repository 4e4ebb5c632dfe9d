import type { Host } from '../host/create-host.ts'
import { startServer, type RunningServer } from './start-server.ts'

export interface BrowserShellOptions {
  host: Host
  rendererDirectory: string
  /** 0 takes any free port. */
  port: number
  /** A project file to open at once. */
  project: string | null
}

/** The browser shell with its address, which leads to the project where one is named. Rejects with a declared error where it cannot be opened. */
export async function startBrowserShell(options: BrowserShellOptions): Promise<RunningServer> {
  const opened = options.project === null ? null : await options.host.client.project.open({ path: options.project })
  const server = await startServer(options)
  return opened === null ? server : { ...server, address: `${server.address}#/project/${opened.project}/` }
}
