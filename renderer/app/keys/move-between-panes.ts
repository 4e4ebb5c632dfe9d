/** F6: puts the focus on the next pane of the screen (elements marked `data-pane`), round and round. */
export function moveBetweenPanes(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => pane.offsetParent !== null)
  if (panes.length === 0) return
  const current = panes.findIndex((pane) => pane.contains(document.activeElement))
  const next = panes[(current + step + panes.length) % panes.length] ?? panes[0]!
  const inside = next.querySelector<HTMLElement>('[data-pane-focus], a[href], button:not([disabled]), input, [tabindex="0"]')
  ;(inside ?? next).focus()
}
