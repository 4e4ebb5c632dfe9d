const detailKey = 'kurabe.fitgap.detail'
const shareKey = 'kurabe.fitgap.share'
const paneKey = 'kurabe.fitgap.panes'

/** Share of the height that the diagrams take, and of the width that the left one takes, in percent. */
export const usualShare = 45
export const usualPanes = 50

/** Windows that are too small for panel and table side by side from the start. */
export function isSmallWindow(): boolean {
  return window.innerWidth < 1200 || window.innerHeight < 640
}

export function opensDetail(): boolean {
  return (localStorage.getItem(detailKey) ?? (isSmallWindow() ? 'closed' : 'open')) === 'open'
}

export function rememberDetail(isOpen: boolean): void {
  localStorage.setItem(detailKey, isOpen ? 'open' : 'closed')
}

export function rememberedShare(): number {
  return numberOf(shareKey, usualShare)
}

export function rememberShare(percent: number): void {
  localStorage.setItem(shareKey, String(percent))
}

export function rememberedPanes(): number {
  return numberOf(paneKey, usualPanes)
}

export function rememberPanes(percent: number): void {
  localStorage.setItem(paneKey, String(percent))
}

function numberOf(key: string, usual: number): number {
  const value = Number(localStorage.getItem(key))
  return value >= 15 && value <= 85 ? value : usual
}
