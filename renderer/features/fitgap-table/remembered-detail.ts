const key = 'kurabe.fitgapTable.detail'

/** Whether the panel is open; at first where there is room for it beside the table. */
export function opensTableDetail(): boolean {
  return (localStorage.getItem(key) ?? (window.innerWidth < 1200 ? 'closed' : 'open')) === 'open'
}

export function rememberTableDetail(isOpen: boolean): void {
  localStorage.setItem(key, isOpen ? 'open' : 'closed')
}
