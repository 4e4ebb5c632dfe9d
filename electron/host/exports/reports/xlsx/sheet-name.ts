/** A name for a sheet that is not taken yet: without the signs Excel refuses, at most 31 characters, letter case does not count. */
export function freeSheetName(wanted: string, taken: Set<string>): string {
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
  const clean = wanted.replace(/[[\]:*?/\\'\u0000-\u001F]/g, ' ').trim().slice(0, 31) || 'Sheet'
  let name = clean
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${clean.slice(0, 31 - String(number).length - 2)}(${number})`
  taken.add(name.toLowerCase())
  return name
}
