export interface Box {
  left: number
  top: number
  width: number
  height: number
}

const gap = 12

/**
 * Where the words stand beside what they are about: below, above, right or left of it where there is room, else in its lower right corner.
 * All in pixels of the window; the words never leave the window.
 */
export function placeBeside(target: Box, words: { width: number; height: number }, window: { width: number; height: number }): { left: number; top: number } {
  const fits = (left: number, top: number) => left >= gap && top >= gap && left + words.width + gap <= window.width && top + words.height + gap <= window.height
  const within = (value: number, most: number) => Math.max(gap, Math.min(value, most - gap))
  const left = within(target.left, window.width - words.width)
  const top = within(target.top, window.height - words.height)
  const places = [
    { left, top: target.top + target.height + gap },
    { left, top: target.top - words.height - gap },
    { left: target.left + target.width + gap, top },
    { left: target.left - words.width - gap, top },
  ]
  return (
    places.find((place) => fits(place.left, place.top)) ?? {
      left: within(target.left + target.width - words.width - gap, window.width - words.width),
      top: within(target.top + target.height - words.height - gap, window.height - words.height),
    }
  )
}
