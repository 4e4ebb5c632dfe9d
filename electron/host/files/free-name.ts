import { cutToBytes } from './cut-to-bytes.ts'

/** `name.bpmn`, or `name (2).bpmn` and so on where it is taken; compared as Windows does, without case. The taken set grows. */
export function freeName(name: string, taken: Set<string>): string {
  const dot = name.lastIndexOf('.')
  const [base, extension] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)]
  let candidate = name
  for (let count = 2; taken.has(key(candidate)); count++) {
    const ending = ` (${count})${extension}`
    candidate = `${cutToBytes(base, Buffer.byteLength(ending))}${ending}`
  }
  taken.add(key(candidate))
  return candidate
}

function key(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
