import { describe, expect, it } from 'vitest'
import { createShell } from '../../../../electron/preload/create-shell.ts'
import { portHandover } from '../../../../electron/preload/shell-channels.ts'
import { portHandover as portHandoverOfPage } from '../../../../renderer/api/port-link.ts'
import type { KurabeShell } from '../../../../renderer/shell/shell-contract.ts'

type Listener = (event: object, ...words: unknown[]) => void

/** What preload is given of Electron, with the answers of main put in by the test. */
function openBridge(answer: (channel: string, payload: unknown) => unknown = () => ({ value: undefined })) {
  const listeners = new Map<string, Listener>()
  const ipc = {
    invoke: async (channel: string, payload: unknown) => answer(channel, payload),
    on: (channel: string, listener: Listener) => void listeners.set(channel, listener),
  }
  const webUtils = { getPathForFile: (file: File) => `/somewhere/${file.name}` }
  // The contract of the page is the type that has to fit: preload may not import it.
  const shell: KurabeShell = createShell(ipc as never, webUtils)
  return { shell, tell: (channel: string, message: unknown) => listeners.get(channel)!({ sender: 'never for the page' }, message) }
}

describe('what the page gets of the desktop program', () => {
  it('is the answer of main, or a refusal', async () => {
    const { shell } = openBridge((channel) => (channel === 'shell:pick-files' ? { value: ['/a.bpmn'] } : { refused: 'payload' }))
    expect(await shell.pickFiles({ title: 't', kinds: ['bpmn'], isMultiple: true })).toEqual(['/a.bpmn'])
    await expect(shell.reveal('/etc/passwd')).rejects.toThrow('refused: payload')
  })

  it('keeps a file that comes before the page listens, and tells it once', () => {
    const { shell, tell } = openBridge()
    const opened: string[] = []
    tell('shell:open-file', '/a.kurabe')
    const stop = shell.onOpenFile((path) => opened.push(path))
    expect(opened).toEqual(['/a.kurabe'])
    tell('shell:open-file', '/b.kurabe')
    stop()
    tell('shell:open-file', '/c.kurabe')
    expect(opened).toEqual(['/a.kurabe', '/b.kurabe'])
  })

  it('passes messages on without the event they came with', () => {
    const { shell, tell } = openBridge()
    const heard: unknown[][] = []
    shell.onMenuAction((...words) => heard.push(words))
    tell('shell:menu-action', { command: 'app.limits' })
    expect(heard).toEqual([[{ command: 'app.limits' }]])
  })

  it('knows the path of a dropped file', () => {
    expect(openBridge().shell.pathOf(new File([], 'a.bpmn'))).toBe('/somewhere/a.bpmn')
  })
})

it('page and preload use the same words to hand over the port', () => {
  expect(portHandoverOfPage).toEqual(portHandover)
})
