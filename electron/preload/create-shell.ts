import type { IpcRenderer, WebUtils } from 'electron'
import { ask, tell, type Answer } from './shell-channels.ts'

type Kind = 'project' | 'bpmn' | 'workbook' | 'table' | 'csv' | 'tsv' | 'paper' | 'document'

/**
 * What the page gets as `window.kurabeShell`: the shell contract of the renderer, which a test holds this to.
 * Only plain data passes; neither ipcRenderer nor an event ever reaches the page.
 */
export function createShell(ipc: Pick<IpcRenderer, 'invoke' | 'on'>, webUtils: Pick<WebUtils, 'getPathForFile'>) {
  return {
    pickFiles: (options: { title: string; kinds: readonly Kind[]; isMultiple: boolean }) => call<string[]>(ipc, ask.pickFiles, options),
    pickFolder: (options: { title: string }) => call<string | null>(ipc, ask.pickFolder, options),
    pickSave: (options: { title: string; kind: Kind; suggestedName: string }) => call<string | null>(ipc, ask.pickSave, options),
    reveal: (path: string) => call<void>(ipc, ask.reveal, path),
    pathOf: (file: File) => webUtils.getPathForFile(file),
    onMenuAction: createListening<{ command: string }>(ipc, tell.menuAction),
    onOpenFile: createListening<string>(ipc, tell.openFile),
  }
}

async function call<Value>(ipc: Pick<IpcRenderer, 'invoke'>, channel: string, payload: unknown): Promise<Value> {
  const answer: Answer<Value> = await ipc.invoke(channel, payload)
  if ('refused' in answer) throw new Error(`${channel} was refused: ${answer.refused}`)
  return answer.value
}

/** Listens from the start and keeps what comes before the page does, so that a file named at the start is not lost. */
function createListening<Message>(ipc: Pick<IpcRenderer, 'on'>, channel: string) {
  const listeners = new Set<(message: Message) => void>()
  let waiting: Message[] = []
  ipc.on(channel, (_event, message: Message) => {
    if (listeners.size === 0) waiting.push(message)
    for (const listener of listeners) listener(message)
  })
  return (listener: (message: Message) => void): (() => void) => {
    listeners.add(listener)
    const due = waiting
    waiting = []
    for (const message of due) listener(message)
    return () => void listeners.delete(listener)
  }
}
