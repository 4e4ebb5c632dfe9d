import { expect, it } from 'vitest'
import { foldForSearch, wordsOfQuery } from '../../../../shared/text/fold-for-search.ts'

it.each([
  ['ﾏｲﾅﾝﾊﾞｰｶｰﾄﾞ', 'まいなんばーかーど'],
  ['サーバーへ', 'さーばへ'],
  ['ＬＧＷＡＮ 端末', 'lgwan端末'],
  ['ハンコ', 'はんこ'],
])('%s is searched as %s', (text, folded) => expect(foldForSearch(text)).toBe(folded))

it('parts a query at spaces of either width', () => {
  expect(wordsOfQuery('　窓口 ハンコ ')).toEqual(['窓口', 'はんこ'])
})
