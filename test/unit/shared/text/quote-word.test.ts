import { expect, it } from 'vitest'
import { normaliseText } from '../../../../shared/text/normalise-text.ts'
import { quoteWord } from '../../../../shared/text/quote-word.ts'

const around = (label: string, piece: string) => {
  const start = label.indexOf(piece)
  return quoteWord(normaliseText(label), start, start + piece.length)
}

it('quotes a stem with its inflection, a piece with its word, and no particle at the edge', () => {
  expect(around('書き直しをたのむ', '書き直')).toBe('書き直し')
  expect(around('異動届を書いて窓口へ出す', '窓口へ出')).toBe('窓口へ出す')
  expect(around('住基端末に異動を打ちこむ', 'ちこ')).toBe('打ちこむ')
  expect(around('住みはじめた日をききとる', 'をき')).toBe('ききとる')
  expect(around('届を受け取る', '届を')).toBe('届')
  expect(around('住民票から除く', 'から')).toBeNull()
})
