import { focusCount, windows } from './browser-window.ts'
import { invokeHandler } from './ipc-main.ts'
import { escapedRequests } from './session.ts'
import { answers, shown } from './system.ts'
import { utilityProcessIds } from './utility-process.ts'

/** What the test asks of the stand-in over the pipe, in place of a user, the system or an attacker. */
export type ControlRequest =
  | { ask: 'answer-open'; paths: string[] }
  | { ask: 'answer-message'; button: number }
  | { ask: 'answer-save'; path: string | null }
  | { ask: 'state' }
  | { ask: 'invoke-as'; channel: string; words: unknown[]; url: string; isTopFrame: boolean; isOwnContents: boolean }

export interface StandInState {
  shown: { kind: string; words: object }[]
  escapedRequests: string[]
  corePids: number[]
  focused: number
  windowOptions: object | null
}

/** Answers the test's requests, one answer for each by its number. */
export function answerControl(): void {
  process.on('message', (message: { id: number; request: ControlRequest }) => {
    void answer(message.request).then((value) => process.send?.({ id: message.id, value }))
  })
  process.send?.({ id: 0, value: 'ready' })
}

async function answer(request: ControlRequest): Promise<unknown> {
  switch (request.ask) {
    case 'answer-open':
      return void answers.open.push(request.paths)
    case 'answer-save':
      return void answers.save.push(request.path)
    case 'answer-message':
      return void answers.message.push(request.button)
    case 'state':
      return {
        shown,
        escapedRequests,
        corePids: utilityProcessIds(),
        focused: focusCount.value,
        windowOptions: windows[0]?.given ?? null,
      } satisfies StandInState
    case 'invoke-as': {
      const sender = request.isOwnContents ? windows[0]!.webContents : {}
      const frame = { url: request.url, parent: request.isTopFrame ? null : {} }
      return invokeHandler(request.channel, { sender, senderFrame: frame, type: 'frame' }, request.words)
    }
  }
}
