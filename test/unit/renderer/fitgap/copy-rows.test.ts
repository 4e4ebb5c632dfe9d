import { describe, expect, it } from 'vitest'
import { toTabSeparated } from '../../../../renderer/features/fitgap/grid/copy-rows.ts'

describe('rows for the clipboard', () => {
  it('keep line breaks, tabs and quotes inside their cell', () => {
    expect(toTabSeparated([['1', 'ききとる\n聞く', '「"はい"」'], ['2', 'a\tb', '']])).toBe('1\t"ききとる\n聞く"\t"「""はい""」"\r\n2\t"a\tb"\t')
  })

  it('stay texts where they begin like a formula', () => {
    expect(toTabSeparated([['=1+1', '@x', '-', '- 月末']])).toBe("'=1+1\t'@x\t-\t'- 月末")
  })
})
