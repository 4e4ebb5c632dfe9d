/** Scheme and host of the page: its own protocol, so that no file of the PC is ever a page of ours. */
export const appScheme = 'kurabe'
export const appHost = 'app'
export const appAddress = `${appScheme}://${appHost}/`

/** Whether an address belongs to our page, whatever its path. */
export function isAppAddress(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && url.protocol === `${appScheme}:` && url.host === appHost && url.username === '' && url.password === ''
}
