import { describe, expect, it } from 'vitest'
import { BpmnInputError } from '../../../../../shared/bpmn/read/bpmn-input-error.ts'
import { decodeBpmnBytes } from '../../../../../shared/bpmn/read/decode-bpmn-bytes.ts'
import { fixtureBytes, fixtureText } from '../fixture.ts'

const expected = fixtureText('good/tennyu.bpmn')
const withoutDeclaration = expected.slice(expected.indexOf('\n') + 1)

describe('the text of a file in any encoding', () => {
  it.each([
    ['shift-jis', 'shift_jis'],
    ['euc-jp', 'euc-jp'],
    ['utf-8-bom', 'utf-8'],
    ['utf-16le-bom', 'utf-16le'],
    ['utf-16be-bom', 'utf-16be'],
    ['utf-16le-no-bom', 'utf-16le'],
    ['utf-16be-no-bom', 'utf-16be'],
  ])('is the same as of the UTF-8 file, its declaration too: %s', (name, encoding) => {
    const decoded = decodeBpmnBytes(fixtureBytes(`good/${name}.bpmn`))
    expect(decoded.text).toBe(expected)
    expect(decoded.encoding).toBe(encoding)
    expect(decoded.warnings).toEqual([])
  })

  it('keeps the characters that only Windows-31J has', () => {
    const decoded = decodeBpmnBytes(fixtureBytes('good/windows-31j.bpmn'))
    expect(decoded.text).toContain('髙﨑①係')
    expect(decoded.text.startsWith('<?xml version="1.0" encoding="UTF-8"?>')).toBe(true)
  })

  it('keeps accented letters of ISO-8859-1', () => {
    const decoded = decodeBpmnBytes(fixtureBytes('good/iso-8859-1.bpmn'))
    expect(decoded.text).toContain('Réception')
    expect(decoded.warnings).toEqual([])
  })

  it('takes US-ASCII as it is', () => {
    expect(decodeBpmnBytes(fixtureBytes('good/ascii.bpmn'))).toMatchObject({ encoding: 'utf-8', warnings: [] })
  })

  it('needs no declaration for UTF-8', () => {
    const decoded = decodeBpmnBytes(fixtureBytes('good/undeclared-utf-8.bpmn'))
    expect(decoded).toEqual({ text: withoutDeclaration, encoding: 'utf-8', warnings: [] })
  })

  it.each([
    ['undeclared-shift-jis', 'UTF-8', 'Shift_JIS', withoutDeclaration],
    ['says-utf-8-is-shift-jis', 'UTF-8', 'Shift_JIS', expected],
    ['says-utf-8-is-euc-jp', 'UTF-8', 'EUC-JP', expected],
    ['says-shift-jis-is-utf-8', 'Shift_JIS', 'UTF-8', expected],
  ])('follows the bytes where they prove the declaration wrong, and says so: %s', (name, declared, used, text) => {
    const decoded = decodeBpmnBytes(fixtureBytes(`good/${name}.bpmn`))
    expect(decoded.text).toBe(text)
    expect(decoded.warnings).toEqual([{ code: 'encoding-guessed', values: { declared, used } }])
  })

  it.each([
    ['shift-jis', 'ISO-8859-1', 'Shift_JIS'],
    ['shift-jis', 'US-ASCII', 'Shift_JIS'],
    ['shift-jis', 'EUC-JP', 'Shift_JIS'],
    ['euc-jp', 'Shift_JIS', 'EUC-JP'],
    ['tennyu', 'ISO-8859-1', 'UTF-8'],
    ['tennyu', 'UTF-16', 'UTF-8'],
  ])('reads %s under a declaration of %s', (name, declared, used) => {
    const bytes = declaring(fixtureBytes(`good/${name}.bpmn`), declared)
    const decoded = decodeBpmnBytes(bytes)
    expect(decoded.text).toBe(expected)
    expect(decoded.warnings).toEqual([{ code: 'encoding-guessed', values: { declared, used } }])
  })

  it('keeps characters made by users, in the private area', () => {
    const bytes = declaring(new Uint8Array([...ascii('<?xml version="1.0" encoding="UTF-8"?><a b="'), 0xf0, 0x40, ...ascii('"/>')]), 'Shift_JIS')
    expect(decodeBpmnBytes(bytes).text).toContain('b="\ue000"')
  })

  it('reads a byte order mark before a declaration that says something else', () => {
    const bytes = new TextEncoder().encode('\ufeff<?xml version="1.0" encoding="Shift_JIS"?><a>あ</a>')
    expect(decodeBpmnBytes(bytes).text).toBe('<?xml version="1.0" encoding="UTF-8"?><a>あ</a>')
  })

  it('changes nothing but the name of the encoding in a declaration', () => {
    const bytes = new TextEncoder().encode('<?xml version=\'1.0\'  encoding=\'us-ascii\' standalone=\'yes\'?>\r\n<a b="encoding=\'x\'"/>')
    expect(decodeBpmnBytes(bytes).text).toBe('<?xml version=\'1.0\'  encoding=\'UTF-8\' standalone=\'yes\'?>\r\n<a b="encoding=\'x\'"/>')
  })

  it('passes over blank lines before the declaration', () => {
    expect(decodeBpmnBytes(new TextEncoder().encode('\r\n <?xml version="1.0"?><a/>')).text).toBe('<?xml version="1.0"?><a/>')
  })

  it('leaves out a last character that is cut in two, for the text reader to say that the file ends early', () => {
    expect(decodeBpmnBytes(new TextEncoder().encode('<a>あ').subarray(0, -1)).text).toBe('<a>')
  })

  it('refuses an encoding that nobody knows, by its name', () => {
    expect(refusal('bad/encoding-unknown.bpmn')).toMatchObject({ code: 'encoding-unknown', values: { encoding: 'x-machi-code' } })
  })

  it('refuses bytes of no encoding, with the line', () => {
    expect(refusal('bad/encoding-broken.bpmn')).toMatchObject({ code: 'encoding-broken', values: { encoding: 'UTF-8', line: 5 } })
  })
})

function refusal(path: string): BpmnInputError {
  try {
    decodeBpmnBytes(fixtureBytes(path))
  } catch (error) {
    if (error instanceof BpmnInputError) return error
    throw error
  }
  throw new Error('was accepted')
}

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0))
}

/** The same bytes under another declaration. */
function declaring(bytes: Uint8Array, encoding: string): Uint8Array {
  return new Uint8Array([...ascii(`<?xml version="1.0" encoding="${encoding}"?>`), ...bytes.subarray(bytes.indexOf(0x3e) + 1)])
}
