import { SaxesParser } from 'saxes'
import type { JobSteps } from '../../jobs/jobs.ts'

/** What is done at the parts of a document; names come without their prefix. */
export interface XmlVisitor {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  close?(name: string): void
  text?(text: string): void
}

/** How much is read before others have their turn. */
const piece = 128 * 1024

/**
 * Walks through an XML document piece by piece, so that the core goes on answering and a person can stop it. A DOCTYPE is refused: no entity
 * is ever expanded. Throws what the parser finds wrong.
 * @param told called with the number of bytes read so far.
 */
export async function scanXml(bytes: Uint8Array, visitor: XmlVisitor, signal: JobSteps['signal'], told: (bytes: number) => void = () => {}): Promise<void> {
  const parser = new SaxesParser({ position: false, xmlns: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Error('a workbook has no DOCTYPE')
  })
  if (visitor.open) parser.on('opentag', ({ name, attributes }) => visitor.open!(local(name), attributes))
  if (visitor.close) parser.on('closetag', ({ name }) => visitor.close!(local(name)))
  if (visitor.text) {
    parser.on('text', (text) => visitor.text!(text))
    parser.on('cdata', (text) => visitor.text!(text))
  }
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for (let at = 0; at < bytes.length; at += piece) {
    parser.write(decoder.decode(bytes.subarray(at, at + piece), { stream: true }))
    told(Math.min(at + piece, bytes.length))
    await new Promise((resolve) => setImmediate(resolve))
    signal.throwIfAborted()
  }
  parser.write(decoder.decode())
  parser.close()
}

function local(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}
