/** F6: puts the focus on the next pane of the screen (elements marked `data-pane`) that has something to act on, round and round. */
export function moveBetweenPanes(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => pane.offsetParent !== null)
  const current = panes.findIndex((pane) => pane.contains(document.activeElement))
  const start = current === -1 && step === -1 ? panes.length : current
  for (let turn = 1; turn <= panes.length; turn += 1) {
    const next = panes[(start + step * turn + panes.length * 2) % panes.length]
    const inside = next?.querySelector<HTMLElement>('[data-pane-focus], a[href], button:not([disabled]), input, [tabindex="0"]') ?? next
    inside?.focus()
    // A pane that only shows something takes no focus: the next one is asked.
    if (inside === document.activeElement) return
  }
}
