import { inflateRawSync } from 'node:zlib'

/** The entries of a ZIP file by their path, read by its central directory. */
export function unzipped(bytes: Buffer): Map<string, Buffer> {
  const entries = new Map<string, Buffer>()
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, name, extra, comment] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)]
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const content = bytes.subarray(start, start + size)
    entries.set(bytes.toString('utf8', at + 46, at + 46 + name), bytes.readUInt16LE(at + 10) === 0 ? content : inflateRawSync(content))
    at += 46 + name + extra + comment
  }
  return entries
}

/** A .docx file opened again: its parts by path, the paragraphs of its body with their styles, and all its text. */
export function reopenDocx(bytes: ArrayBuffer): { parts: Map<string, Buffer>; body: string; text: string; paragraphs: { style: string; text: string }[] } {
  const parts = unzipped(Buffer.from(bytes))
  const body = parts.get('word/document.xml')?.toString() ?? ''
  const paragraphs = [...body.matchAll(/<w:p(?: [^>]*)?>(.*?)<\/w:p>/gs)].map(([, inner = '']) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(inner)?.[1] ?? '',
    text: [...inner.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  }))
  return { parts, body, paragraphs, text: paragraphs.map(({ text }) => text).join('\n') }
}
