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
