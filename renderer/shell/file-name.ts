/**
 * Whether a file may be saved under this name on Windows as well: no path, none of its reserved signs, no device name, no dot at the end.
 * Rule: Microsoft, "Naming Files, Paths, and Namespaces".
 */
export function isFileName(name: string): boolean {
  const trimmed = name.trim()
  if (trimmed === '' || trimmed.endsWith('.')) return false
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\\/:*?"<>|\u0000-\u001f]/.test(trimmed)) return false
  return !/^(con|prn|aux|nul|com[1-9]|lpt[1-9])(\.|$)/i.test(trimmed)
}

/** A name to begin with for a file of something the user named: signs that a file name cannot hold become 「_」. */
export function asFileName(name: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return name.trim().replace(/[\\/:*?"<>|\u0000-\u001f]/g, '_')
}
