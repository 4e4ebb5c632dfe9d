import { useState } from 'react'

const keyOf = (place: string) => `kurabe.draft.${place}`

/** What was typed at a place and not sent yet; null where there is nothing. */
export function readDraft(place: string): string | null {
  return localStorage.getItem(keyOf(place))
}

/** Keeps what is typed at a place until it is sent; null forgets it. A full store costs no more than the draft. */
export function keepDraft(place: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(keyOf(place))
    else localStorage.setItem(keyOf(place), text)
  } catch {
    // The text still stands in its field; only a crash would lose it now.
  }
}

/**
 * The text of a field that is sent as a whole: what was typed and not sent outlives another step, another screen, a reload and a crash.
 * `initial` is what the field begins with; nothing is kept while that is what stands in it.
 */
export function useKeptDraft(place: string, initial = ''): [text: string, type: (text: string) => void, forget: () => void] {
  const [typed, setTyped] = useState({ place, text: readDraft(place) ?? initial })
  const text = typed.place === place ? typed.text : (readDraft(place) ?? initial)
  const type = (next: string) => {
    setTyped({ place, text: next })
    keepDraft(place, next === initial ? null : next)
  }
  const forget = () => type(initial)
  return [text, type, forget]
}
