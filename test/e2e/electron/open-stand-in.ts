import { chromium } from 'playwright-core'
import { setTimeout as delay } from 'node:timers/promises'
import type { ControlRequest, StandInState } from '../../stand-in/main/control.ts'
import type { Desktop } from './desktop.ts'
import { freePort, startStandIn, type RunningStandIn } from './start-stand-in.ts'

export interface StandInDesktop extends Desktop {
  ask<Value>(request: ControlRequest): Promise<Value>
  state(): Promise<StandInState>
  ended: RunningStandIn['ended']
}

/** The built program on the stand-in, with its page reached over the developer protocol. */
export async function openStandIn(options: { profile: string; words: string[] }): Promise<StandInDesktop> {
  const port = await freePort()
  const program = startStandIn({ ...options, port })
  const { child } = program
  let isClosing = false
  void program.ended.then(({ status, errors }) => isClosing || status === 0 || process.stderr.write(`The desktop program ended with ${status}: ${errors}\n`))
  const waiting = new Map<number, (value: unknown) => void>()
  let last = 0
  await new Promise<void>((resolve, reject) => {
    waiting.set(0, () => resolve())
    child.on('message', ({ id, value }: { id: number; value: unknown }) => waiting.get(id)?.(value))
    void program.ended.then(({ status, errors }) => reject(new Error(`the desktop program ended with ${status} before it was ready: ${errors}`)))
  })
  const ask = <Value>(request: ControlRequest) =>
    new Promise<Value>((resolve) => {
      waiting.set(++last, resolve as (value: unknown) => void)
      child.send({ id: last, request })
    })
  const state = () => ask<StandInState>({ ask: 'state' })
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const context = browser.contexts()[0]!
  const page = context.pages()[0]!
  while (!page.url().startsWith('https:')) await delay(20)
  return {
    runsOn: 'stand-in',
    profile: options.profile,
    page,
    ask,
    state,
    ended: program.ended,
    answerOpen: (paths) => ask({ ask: 'answer-open', paths }),
    answerSave: (path) => ask({ ask: 'answer-save', path }),
    messages: async () => (await state()).shown.flatMap(({ kind, words }) => (kind === 'message' ? [(words as { message: string }).message] : [])),
    async killCore() {
      for (const pid of (await state()).corePids) process.kill(pid, 'SIGKILL')
    },
    windowCount: async () => context.pages().length,
    async close() {
      isClosing = true
      await browser.close().catch(() => undefined)
      child.kill('SIGTERM')
      await program.ended
    },
  }
}
