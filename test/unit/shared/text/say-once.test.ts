import { describe, expect, it } from 'vitest'
import { sayOnce } from '../../../../shared/text/say-once.ts'

describe('a heading', () => {
  it('says procedure and kind once where the name of the flow has them', () => {
    expect(sayOnce(['若葉町', '転入届', '転入届 現行フロー'])).toEqual(['若葉町', '転入届 現行フロー'])
    expect(sayOnce(['現行', '現行フロー'])).toEqual(['現行フロー'])
    expect(sayOnce(['AsIs', 'Moving in, AsIs flow'])).toEqual(['Moving in, AsIs flow'])
  })

  it('keeps what only looks said: a part of a longer word', () => {
    expect(sayOnce(['転入', '転入届の流れ'])).toEqual(['転入', '転入届の流れ'])
    expect(sayOnce(['', '現行', '窓口'])).toEqual(['現行', '窓口'])
  })
})
