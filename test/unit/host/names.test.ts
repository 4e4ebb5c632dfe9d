import { describe, expect, it } from 'vitest'
import { freeName } from '../../../electron/host/files/free-name.ts'
import { windowsSafeName } from '../../../electron/host/files/windows-safe-name.ts'
import { isMunicipalityCode } from '../../../shared/domain/municipality-code.ts'

describe('file names', () => {
  it('are mended where Windows refuses them', () => {
    expect(windowsSafeName('転入届.bpmn')).toBe('転入届.bpmn')
    expect(windowsSafeName('a<b>:"/\\|?*c.bpmn')).toBe('a_b________c.bpmn')
    expect(windowsSafeName('NUL.bpmn')).toBe('NUL_.bpmn')
    expect(windowsSafeName('com1.tar.bpmn')).toBe('com1_.tar.bpmn')
    expect(windowsSafeName('終わり. . .bpmn')).toBe('終わり.bpmn')
    expect(windowsSafeName('.bpmn')).toBe('diagram.bpmn')
    expect(windowsSafeName('図')).toBe('図.bpmn')
    expect(windowsSafeName(`${'x'.repeat(200)}.bpmn`)).toBe(`${'x'.repeat(200)}.bpmn`)
    expect(Buffer.byteLength(windowsSafeName('長'.repeat(300)))).toBeLessThanOrEqual(255)
    expect(windowsSafeName(`${'長'.repeat(80)}葛\u{e0100}葛\u{e0100}葛\u{e0100}`)).not.toMatch(/葛\.bpmn$/)
  })

  it('get a number where they are taken, without regard to case', () => {
    const taken = new Set<string>()
    expect(['A.bpmn', 'a.bpmn', 'A.bpmn', 'b'].map((name) => freeName(name, taken))).toEqual(['A.bpmn', 'a (2).bpmn', 'A (3).bpmn', 'b'])
  })
})

describe('the code of a municipality', () => {
  it('is known by its check digit', () => {
    // Codes as the ministry publishes them: Sapporo 011002, Chiyoda 131016, Naha 472018.
    for (const code of ['011002', '131016', '472018']) expect(isMunicipalityCode(code)).toBe(true)
    for (const code of ['011003', '13101', '1310160', '１３１０１６', 'abcdef']) expect(isMunicipalityCode(code)).toBe(false)
  })
})
