import { describe, expect, it } from 'vitest'
import { asFileName, isFileName } from '../../../../renderer/shell/file-name.ts'

describe('names of files', () => {
  it('takes what Windows takes, also in Japanese', () => {
    for (const name of ['白樺町 窓口業務の標準化.kurabe', '転入届（2）', 'console.kurabe', '・・.xlsx']) expect(isFileName(name), name).toBe(true)
  })

  it('refuses paths, reserved signs and device names', () => {
    for (const name of ['', ' ', '転入/転出', 'a\\b', '何?', 'a:b', 'con', 'NUL.kurabe', 'com1', '終わり.']) expect(isFileName(name), name).toBe(false)
  })

  it('makes a usable proposal of what the user named', () => {
    expect(asFileName('転入/転出: 見直し.kurabe')).toBe('転入_転出_ 見直し.kurabe')
    expect(isFileName(asFileName('a\\b/c?d'))).toBe(true)
  })
})
