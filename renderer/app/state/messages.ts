import { create } from 'zustand'
import type { MessageTone } from '../../ui/feedback/message-bar.tsx'

export interface Message {
  /** A message of the same id takes the place of the old one. */
  id: string
  tone: MessageTone
  text: string
  action?: { label: string; run: () => void }
}

/** States that last, shown as bars under the tabs until they are over or closed. */
export const useMessages = create<{ messages: readonly Message[] }>(() => ({ messages: [] }))

export function showMessage(message: Message): void {
  useMessages.setState(({ messages }) => ({ messages: [...messages.filter(({ id }) => id !== message.id), message] }))
}

export function hideMessage(id: string): void {
  useMessages.setState(({ messages }) => ({ messages: messages.filter((message) => message.id !== id) }))
}

export function hideAllMessages(): void {
  useMessages.setState({ messages: [] })
}
