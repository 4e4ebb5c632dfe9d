import { cutToBytes } from './cut-to-bytes.ts'

/** Names that Windows keeps for devices, with any extension. */
const devices = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i

/**
 * A file name that Windows, its file servers and ZIP tools accept: forbidden characters become `_`,
 * trailing dots and spaces go, device names get a `_`, an empty name becomes `diagram`, a name too long for a file system is cut. The extension stays.
 */
export function windowsSafeName(name: string, extension = '.bpmn'): string {
  const base = name.toLowerCase().endsWith(extension.toLowerCase()) ? name.slice(0, -extension.length) : name
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
  const clean = cutToBytes(base.replace(/[<>:"/\\|?*\u0000-\u001f\u007f]/g, '_'), Buffer.byteLength(extension) + 1)
    .replace(/[. ]+$/u, '')
    .replace(/^ +/u, '')
  const named = clean === '' ? 'diagram' : clean
  return `${named.replace(devices, '$1_')}${extension}`
}
