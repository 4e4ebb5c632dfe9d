import { expect, it } from 'vitest'
import { createSideTranslate } from '../../../../shared/fitgap/side-words.ts'

it('names the sides of a comparison, but never changes what users wrote nor the terms of the method', () => {
  const translate = createSideTranslate('ja', { asis: '見直し後', standard: '現行' })
  expect(translate('fitgap.difference.documents', { asis: '「現行の控え」', standard: '「標準様式」' })).toBe('帳票は、見直し後が「現行の控え」、現行が「標準様式」です。')
  expect(translate('fitgap.class.optional')).toBe('標準オプション機能')
  expect(translate('fitgap.treatment.1')).toBe('業務を標準に合わせる')
  expect(createSideTranslate('ja', null)('fitgap.difference.notInStandard')).toBe('標準にありません。')
})
