import { Button } from '../../ui/button/button.tsx'
import { MessageBar } from '../../ui/feedback/message-bar.tsx'
import { useMessages } from '../state/messages.ts'

/** Under row 2, full width: what lasts. */
export function MessageBars() {
  const messages = useMessages((state) => state.messages)
  return messages.map((message) => (
    <MessageBar
      key={message.id}
      tone={message.tone}
      actions={message.action !== undefined && <Button onPress={message.action.run}>{message.action.label}</Button>}
    >
      {message.text}
    </MessageBar>
  ))
}
