/**
 * Every element of a text with its id and name, by a scan of its own that shares nothing with the readers under test: `tag id name`, sorted.
 * Names are compared as an XML parser gives them.
 */
export function namedElements(xml: string): string[] {
  const found: string[] = []
  const bare = xml.replace(/<!--[\s\S]*?-->/g, '').replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')
  for (const [, tag = '', rest = ''] of bare.matchAll(/<(?:[\w.-]+:)?([\w.-]+)((?:\s+[^\s=>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/g)) {
    const id = valueOf(rest, 'id')
    const name = valueOf(rest, 'name')
    if (id !== null || name !== null) found.push(JSON.stringify([tag, id, name]))
  }
  return found.toSorted()
}

function valueOf(attributes: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  const raw = match?.[1] ?? match?.[2]
  if (raw === undefined) return null
  return raw
    .replace(/\r\n|[\r\n\t]/g, ' ')
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, decimal: string) => String.fromCodePoint(Number(decimal)))
    .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', '\'').replaceAll('&amp;', '&')
}
