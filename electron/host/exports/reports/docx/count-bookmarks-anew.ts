import { inflateRawSync } from 'node:zlib'
import { readZipEntries } from '../../../imports/functions/zip-entries.ts'
import { writeZip } from '../../zip/write-zip.ts'

/**
 * A .docx file whose bookmarks are counted from 1: the library goes on counting as long as the program runs, so that the same document would
 * have other bytes each time.
 */
export function countBookmarksAnew(bytes: Buffer, moment: Date): Buffer {
  const entries = (readZipEntries(bytes) ?? []).map(({ name, method, packed }) => ({ name, content: method === 0 ? packed : inflateRawSync(packed), isDeflated: method !== 0 }))
  return writeZip(
    entries.map((entry) => (entry.name === 'word/document.xml' ? { ...entry, content: Buffer.from(counted(entry.content.toString('utf8'))) } : entry)),
    moment,
  )
}

function counted(xml: string): string {
  const names = counter()
  const ids = counter()
  return xml
    .replace(/(<w:[^<>]*\bw:(?:name|anchor)="|<w:instrText[^>]*>\s*PAGEREF )_Toc(\d+)/g, (_, before: string, number: string) => `${before}_Toc${names(number)}`)
    .replace(/(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")(\d+)(?=")/g, (_, before: string, number: string) => `${before}${ids(number)}`)
}

/** Numbers in the order in which they are first met, from 1. */
function counter(): (number: string) => number {
  const known = new Map<string, number>()
  return (number) => {
    const found = known.get(number) ?? known.size + 1
    known.set(number, found)
    return found
  }
}
