import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const fixtures = join(import.meta.dirname, '../../../fixtures/bpmn')
const sharedData = join(import.meta.dirname, '../../../../../shared/data')

/** Bytes of a file in test/fixtures/bpmn, e.g. `good/tennyu.bpmn`. */
export function fixtureBytes(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(fixtures, path)))
}

/** Text of a UTF-8 file in test/fixtures/bpmn. */
export function fixtureText(path: string): string {
  return readFileSync(join(fixtures, path), 'utf8')
}

/** Names of the files in a folder of test/fixtures/bpmn. */
export function fixtureNames(folder: string): string[] {
  return readdirSync(join(fixtures, folder)).filter((name) => name.endsWith('.bpmn'))
}

/** Diagrams that lie beside the checkout; empty, with the reason printed, where there are none. */
export function sharedModels(folder: 'miwg' | 'align-ja'): { name: string; bytes: Uint8Array }[] {
  const path = join(sharedData, folder)
  if (!existsSync(path)) {
    process.stderr.write(`skipped: ../shared/data/${folder} is not on this machine\n`)
    return []
  }
  return readdirSync(path).filter((name) => name.endsWith('.bpmn')).map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(join(path, name))),
  }))
}

/** A minimal document around the inside of one process. */
export function processXml(inside: string, further = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="D" targetNamespace="urn:example:flows">
<bpmn:process id="P">${inside}</bpmn:process>${further}</bpmn:definitions>`
}
