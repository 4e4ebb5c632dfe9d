import { useEffect, useState } from 'react'

/** Milliseconds after which a value that did not come back is given up: somebody else changed it, or it was refused. */
const patience = 2000

interface Sent {
  text: string
  /** What the diagram said when it was sent. */
  over: string | null
}

/**
 * A value that was taken over stands in the field until the diagram answers, so that it neither flickers nor is lost to the next edit. `until` the diagram says
 * something `new`, which may be the value in another writing; or the `same`, where several are on their way one after the other.
 */
export function useSent(value: string | null, until: 'new' | 'same' = 'new'): [string | null, (text: string) => void] {
  const [sent, setSent] = useState<Sent | null>(null)
  if (sent !== null && (until === 'new' ? value !== sent.over : value === sent.text)) setSent(null)
  useEffect(() => {
    if (sent === null) return undefined
    const timer = setTimeout(() => setSent(null), patience)
    return () => clearTimeout(timer)
  }, [sent])
  return [sent?.text ?? value, (text) => setSent({ text, over: value })]
}
