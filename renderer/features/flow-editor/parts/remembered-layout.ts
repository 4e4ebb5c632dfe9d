const shareKey = 'kurabe.editor.tableShare'

/** Share of the width that the table takes beside the diagram, in percent: 516 of 1366 px. */
export const usualTableShare = 38

export function rememberedTableShare(): number {
  const value = Number(localStorage.getItem(shareKey))
  return value >= 15 && value <= 85 ? value : usualTableShare
}

export function rememberTableShare(percent: number): void {
  localStorage.setItem(shareKey, String(percent))
}

const drawerKey = (tab: string) => `kurabe.editor.drawerShare.${tab}`

/** Share of the height that table and diagram keep above the drawer, in percent, as the user left it for this tab; null where it was never changed. */
export function rememberedDrawerShare(tab: string): number | null {
  const value = Number(localStorage.getItem(drawerKey(tab)))
  return value >= 15 && value <= 85 ? value : null
}

export function rememberDrawerShare(tab: string, percent: number | null): void {
  if (percent === null) localStorage.removeItem(drawerKey(tab))
  else localStorage.setItem(drawerKey(tab), String(percent))
}
