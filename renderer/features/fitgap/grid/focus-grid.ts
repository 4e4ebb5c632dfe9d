/** Puts the keyboard back on the table, where the arrow keys go on. */
export function focusGrid(): void {
  document.querySelector<HTMLElement>('.fitgap-grid')?.focus({ preventScroll: true })
}
