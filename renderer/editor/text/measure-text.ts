const context = document.createElement('canvas').getContext('2d')!
const widths = new Map<string, number>()

/** Width of a text on one line in pixels at zoom 1, in the given CSS font. */
export function measureText(text: string, font: string): number {
  const key = `${font} ${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  context.font = font
  const { width } = context.measureText(text)
  if (widths.size > 20_000) widths.clear()
  widths.set(key, width)
  return width
}
