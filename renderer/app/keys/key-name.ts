const named: Record<string, string> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓' }

/** The name of a key press as commands write it, e.g. 「Ctrl+Shift+K」; null for presses that belong to an input method. */
export function keyName(event: KeyboardEvent): string | null {
  if (event.isComposing || event.keyCode === 229) return null
  const key = named[event.key] ?? (/^Digit\d$/.test(event.code) ? event.code.slice(5) : event.key.length === 1 ? event.key.toUpperCase() : event.key)
  const parts = [event.ctrlKey || event.metaKey ? 'Ctrl' : '', event.altKey ? 'Alt' : '', event.shiftKey ? 'Shift' : '', key]
  return parts.filter(Boolean).join('+')
}
