/** Names that Windows keeps for devices, with any extension. */
const devices = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i
const longest = 120

/**
 * A file name that Windows, its file servers and ZIP tools accept: forbidden characters become `_`,
 * trailing dots and spaces go, device names get a `_`, an empty name becomes `diagram`. The extension stays.
 */
export function windowsSafeName(name: string, extension = '.bpmn'): string {
  const base = name.toLowerCase().endsWith(extension) ? name.slice(0, -extension.length) : name
  const clean = [...base]
    // eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
    .map((character) => (/[<>:"/\\|?*\u0000-\u001f\u007f]/.test(character) ? '_' : character))
    .slice(0, longest)
    .join('')
    .replace(/[. ]+$/u, '')
    .replace(/^ +/u, '')
  const named = clean === '' ? 'diagram' : clean
  return `${named.replace(devices, '$1_')}${extension}`
}
