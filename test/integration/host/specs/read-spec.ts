import type { OpenedSpecFile } from '../../../../shared/contract/specs.ts'
import type { Host } from '../../../../electron/host/create-host.ts'

/** Opens a file for import and waits until it is read. */
export async function openSpecFile(host: Host, project: string, file: File): Promise<OpenedSpecFile> {
  const { job } = await host.client.specs.openFile({ project, file: { content: file } })
  for (;;) {
    const { result, state } = await host.client.specs.openedFile({ job })
    if (result !== null) return result
    if (state === 'stopped') throw new Error('stopped')
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** Waits until an import is stored; returns its spec. */
export async function waitForImport(host: Host, { job }: { job: string }): Promise<string> {
  for (;;) {
    const { spec, state } = await host.client.specs.imported({ job })
    if (spec !== null) return spec
    if (state === 'stopped') throw new Error('stopped')
    await new Promise((resolve) => setImmediate(resolve))
  }
}
