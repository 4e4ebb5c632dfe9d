/** F6: puts the focus on the next pane of the screen (elements marked `data-pane`) that has something to act on, round and round. */
export function moveBetweenPanes(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => pane.offsetParent !== null)
  const current = panes.findIndex((pane) => pane.contains(document.activeElement))
  const start = current === -1 && step === -1 ? panes.length : current
  for (let turn = 1; turn <= panes.length; turn += 1) {
    const next = panes[(start + step * turn + panes.length * 2) % panes.length]
    const inside = next && placeToAct(next)
    inside?.focus()
    // A pane that only shows something takes no focus: the next one is asked.
    if (inside === document.activeElement) return
  }
}

/** Where the work of a pane is done: what it names itself, before the buttons of a header that only the mouse needs. */
function placeToAct(pane: HTMLElement): HTMLElement {
  if (pane.matches('[data-pane-focus]')) return pane
  const first = (selector: string) => pane.querySelector<HTMLElement>(selector)
  return first('[data-pane-focus]') ?? first('a[href], button:not([disabled], [tabindex="-1"]), input, [tabindex="0"]') ?? pane
}
