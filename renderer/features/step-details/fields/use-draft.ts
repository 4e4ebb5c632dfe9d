import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useSent } from './use-sent.ts'

export interface Draft {
  text: string
  type: (text: string) => void
  /** Takes over what was typed; does nothing where nothing was. */
  commit: () => void
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/**
 * A value while it is typed: taken over by Enter, by going elsewhere and when the field goes away, put back by Esc. Keys that an input method needs are left
 * to it. `given` null stands for several that differ; then only what is typed counts.
 */
export function useDraft(given: string | null, onCommit: (text: string) => void): Draft {
  const [draft, setDraft] = useState<string | null>(null)
  const [value, setSent] = useSent(given)
  const latest = useRef({ draft, value, onCommit })
  useEffect(() => {
    latest.current = { draft, value, onCommit }
  })
  const commit = () => {
    const now = latest.current
    latest.current = { ...now, draft: null }
    setDraft(null)
    if (now.draft === null || now.draft === now.value) return
    setSent(now.draft)
    now.onCommit(now.draft)
  }
  useEffect(() => () => {
    const now = latest.current
    if (now.draft !== null && now.draft !== now.value) now.onCommit(now.draft)
  }, [])
  return {
    text: draft ?? value ?? '',
    type: setDraft,
    commit,
    onKeyDown: (event) => {
      if (event.nativeEvent.isComposing || event.keyCode === 229) return
      if (event.key === 'Enter') commit()
      if (event.key !== 'Escape' || draft === null) return
      event.preventDefault()
      event.stopPropagation()
      latest.current = { ...latest.current, draft: null }
      setDraft(null)
    },
  }
}
