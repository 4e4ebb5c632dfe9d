import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent, type WebContents } from 'electron'
import type { z } from 'zod'
import type { Answer } from '../preload/shell-channels.ts'
import { isAppAddress } from './app-address.ts'

/** Whether a message comes from the page itself: the top frame of our own window, at our own address. */
export function isFromPage(event: IpcMainEvent | IpcMainInvokeEvent, page: WebContents | null): boolean {
  const frame = event.senderFrame
  return page !== null && event.sender === page && frame !== null && frame.parent === null && isAppAddress(frame.url)
}

/** Answers one call of the page. What comes from elsewhere or does not fit the schema is refused; nothing is ever thrown back. */
export function answerCall<Payload, Value>(
  channel: string,
  options: { page: () => WebContents | null; payload: z.ZodType<Payload>; answer: (payload: Payload) => Promise<Value> | Value },
): void {
  ipcMain.handle(channel, async (event, ...words): Promise<Answer<Value>> => {
    if (!isFromPage(event, options.page())) return { refused: 'sender' }
    const payload = options.payload.safeParse(words[0])
    if (!payload.success || words.length !== 1) return { refused: 'payload' }
    try {
      return { value: await options.answer(payload.data) }
    } catch {
      return { refused: 'fault' }
    }
  })
}
