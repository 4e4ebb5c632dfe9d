import { spawn } from 'node:child_process'

/** Opens an address in the default browser, where the system has one; a PC without one shows the address in the terminal anyway. */
export function openInBrowser(address: string): void {
  const [command, words] =
    process.platform === 'win32'
      ? ['rundll32', ['url.dll,FileProtocolHandler', address]]
      : process.platform === 'darwin'
        ? ['open', [address]]
        : ['xdg-open', [address]]
  const child = spawn(command, words, { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}
