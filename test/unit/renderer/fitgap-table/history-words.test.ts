import { describe, expect, it } from 'vitest'
import { historyWords } from '../../../../renderer/features/fitgap-table/detail/history-words.ts'
import { translate } from './sample-view.ts'

describe('the history of a row', () => {
  it('is read in words, whatever form a value is stored in', () => {
    expect(historyWords('treatment', '3', translate)).toBe('追加開発')
    expect(historyWords('rejudge', '{"cause":"stepGone","before":"届を見る","after":""}', translate)).toBe('手順が図からなくなりました')
    expect(historyWords('functions', '[{"kind":"function","code":"0010105"},{"kind":"form","code":"0010001"}]', translate)).toBe('0010105 0010001')
    expect(historyWords('steps', '[{"flow":"a","element":"b","name":"届を見る"},{"flow":"a","element":"c","name":"届をしまう"}]', translate)).toBe('届を見る・届をしまう')
    expect(historyWords('removed', '2026-11-22T01:02:03.000Z', translate)).toBe('消した行')
    expect(historyWords('note', '{そのまま}', translate)).toBe('{そのまま}')
    expect(historyWords('functions', 'こわれた値', translate)).toBe('こわれた値')
  })
})
