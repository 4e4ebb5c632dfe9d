import { inflateSync } from 'node:zlib'

export interface ReadPdf {
  /** Width and height of each page, in points. */
  sizes: [number, number][]
  /** The text of each page in the order of drawing, by the ToUnicode tables of its fonts: what a reader finds and copies. */
  texts: string[]
  /** Names of the fonts whose TrueType files lie in the document. */
  embedded: string[]
}

/** Reads a PDF as a viewer does, without the library that wrote it: enough for documents whose objects stand in the open. */
export function readPdf(bytes: Buffer): ReadPdf {
  const objects = readObjects(bytes)
  const at = (reference: string) => objects.get(Number.parseInt(reference)) ?? { head: '', stream: Buffer.alloc(0) }
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head))
  const fonts = [...objects.values()].filter(({ head }) => head.includes('/FontFile2'))
  return {
    sizes: pages.map(({ head }) => {
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(head)!
      return [Number(width), Number(height)]
    }),
    texts: pages.map(({ head }) => {
      const resources = head.includes('/Font <<') ? head : at(/\/Resources (\d+) 0 R/.exec(head)![1]!).head
      const named = /\/Font <<([^>]*)>>/.exec(resources)?.[1] ?? ''
      const letters = new Map([...named.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, object]) => [name!, readLetters(at(/\/ToUnicode (\d+) 0 R/.exec(at(object!).head)![1]!).stream)]))
      const content = at(/\/Contents (\d+) 0 R/.exec(head)![1]!).stream.toString('latin1')
      return readText(content, letters)
    }),
    embedded: fonts.map(({ head }) => /\/FontName \/(\S+)/.exec(head)![1]!),
  }
}

function readObjects(bytes: Buffer): Map<number, { head: string; stream: Buffer }> {
  const text = bytes.toString('latin1')
  const objects = new Map<number, { head: string; stream: Buffer }>()
  for (const found of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const start = found.index + found[0].length
    const end = text.indexOf('\nendobj', start)
    const streamAt = text.indexOf('stream\n', start)
    const hasStream = streamAt >= 0 && streamAt < end
    const head = text.slice(start, hasStream ? streamAt : end).replaceAll('\n', ' ')
    const raw = hasStream ? bytes.subarray(streamAt + 7, streamAt + 7 + Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0)) : Buffer.alloc(0)
    objects.set(Number(found[1]), { head, stream: head.includes('/FlateDecode') ? inflateSync(raw) : raw })
  }
  return objects
}

/** Glyph number → text. */
function readLetters(table: Buffer): Map<number, string> {
  const letters = new Map<number, string>()
  const utf16 = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le')
  for (const [, from, , list] of table.toString('latin1').matchAll(/<([0-9a-f]{4})> <([0-9a-f]{4})> \[([^\]]*)\]/gi)) {
    let glyph = Number.parseInt(from!, 16)
    for (const [, text] of list!.matchAll(/<([0-9a-f ]*)>/gi)) letters.set(glyph++, utf16(text!))
  }
  return letters
}

function readText(content: string, fonts: Map<string, Map<number, string>>): string {
  let letters: Map<number, string> | undefined
  const parts: string[] = []
  for (const [, font, glyphs] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)>/gi)) {
    if (font !== undefined) letters = fonts.get(font)
    else for (const [glyph] of glyphs!.matchAll(/.{4}/g)) parts.push(letters?.get(Number.parseInt(glyph, 16)) ?? '')
  }
  return parts.join('')
}
