import { describe, expect, it } from 'vitest'
import { endsInVerb } from '../../../../shared/issues/ends-in-verb.ts'

describe('a 課題', () => {
  it.each(['転記をなくす', '様式をそろえる。', '二重に入力しない', '窓口で見られるようにする（例規の改正）', '手順を見直す', '係で決めたい', 'Stop it'])('ends in a verb: %s', (text) => {
    expect(endsInVerb(text)).toBe(true)
  })

  it.each(['入力ミス', '転記の手間', '二重入力の解消', '様式がばらばら', '時間が長いこと。'])('gets the hint: %s', (text) => {
    expect(endsInVerb(text)).toBe(false)
  })
})
