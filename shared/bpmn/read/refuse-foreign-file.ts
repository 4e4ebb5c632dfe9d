import { BpmnInputError, type BpmnInputErrorCode } from './bpmn-input-error.ts'
import { asciiHead } from './text-decoding.ts'

const signatures: readonly (readonly [string, BpmnInputErrorCode])[] = [
  ['%PDF', 'is-pdf'],
  ['SQLite format 3', 'is-sqlite'],
  ['\xd0\xcf\x11\xe0', 'is-old-office'],
  ['\x89PNG', 'is-image'],
  ['\xff\xd8\xff', 'is-image'],
  ['GIF8', 'is-image'],
  ['\x1f\x8b', 'is-zip'],
  ['7z\xbc\xaf', 'is-zip'],
  ['Rar!', 'is-zip'],
]

/** Folder names inside the package tell Office files from other archives. */
const packages: readonly (readonly [string, BpmnInputErrorCode])[] = [
  ['xl/', 'is-excel'],
  ['word/', 'is-word'],
  ['ppt/', 'is-powerpoint'],
  ['visio/', 'is-visio'],
]

/**
 * Says what a file is that begins like no XML.
 * @throws BpmnInputError `empty`, or one of the `is-…` codes.
 */
export function refuseForeignFile(bytes: Uint8Array): void {
  const blank = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf, 0xff, 0xfe, 0x00])
  const first = bytes.findIndex((byte) => !blank.has(byte))
  if (first < 0) throw new BpmnInputError('empty')
  const head = asciiHead(bytes, 16)
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) throw new BpmnInputError(packageKind(bytes))
  const known = signatures.find(([start]) => head.startsWith(start))
  if (known) throw new BpmnInputError(known[1])
  if (bytes[first] === 0x3c) {
    const start = asciiHead(bytes.subarray(first), 512).replaceAll('\0', '').toLowerCase()
    if (/^(<\?xml[^>]*>)?\s*(<!--.*?-->\s*)*(<!doctype html|<html)/s.test(start)) throw new BpmnInputError('is-html')
    return
  }
  const sample = bytes.subarray(0, 4096)
  throw new BpmnInputError(sample.some((byte) => byte < 9) && !isWideText(bytes) ? 'is-binary' : 'is-text')
}

function packageKind(bytes: Uint8Array): BpmnInputErrorCode {
  const edge = 65_536
  const names = [bytes.subarray(0, edge), bytes.subarray(Math.max(0, bytes.length - edge))].map((part) => {
    let text = ''
    for (let start = 0; start < part.length; start += 8192) text += asciiHead(part.subarray(start), 8192)
    return text
  }).join('')
  return packages.find(([folder]) => names.includes(folder))?.[1] ?? 'is-zip'
}

function isWideText(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}
