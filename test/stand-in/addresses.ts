/** Where the page of `kurabe://app` lives inside the stand-in's Chromium: a name that can never exist on a network. */
export const outsideOrigin = 'kurabe://app'
export const insideOrigin = 'https://app.kurabe.invalid'

/** From what Electron would say to what Chromium knows. */
export function toInside(address: string): string {
  return replaceOrigin(address, outsideOrigin, insideOrigin)
}

/** From what Chromium says to what Electron would say. */
export function toOutside(address: string): string {
  return address.startsWith('blob:') ? `blob:${toOutside(address.slice(5))}` : replaceOrigin(address, insideOrigin, outsideOrigin)
}

function replaceOrigin(address: string, from: string, to: string): string {
  return address === from || address.startsWith(`${from}/`) ? to + address.slice(from.length) : address
}
