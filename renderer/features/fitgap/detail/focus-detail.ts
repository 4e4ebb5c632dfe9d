/** Puts the keyboard into the panel once it is drawn: on the judgements, or on the reason that is asked for. */
export function focusDetail(field: 'judgement' | 'reason' = 'judgement'): void {
  requestAnimationFrame(() => {
    const panel = document.querySelector('[data-pane="detail"]')
    const target = panel?.querySelector<HTMLElement>(
      field === 'reason' ? '[data-field="reason"] textarea' : '[data-field="judgement"] [tabindex="0"], [data-field="judgement"] button',
    )
    target?.focus()
  })
}
