import { describe, expect, it } from 'vitest'
import { filteredLines } from '../../../renderer/features/packages/parts/line-filter.ts'
import { readAnswerCells } from '../../../renderer/features/packages/parts/answer-cells.ts'

describe('what is typed and pasted into the table of answers', () => {
  it('becomes answers by package and line; what is none stays as typed, with its reason', () => {
    const read = readAnswerCells([
      { row: 'function:1', column: 'answer p', text: '〇' },
      { row: 'function:1', column: 'cost p', text: '１２万円' },
      { row: 'function:1', column: 'comment p', text: '=1+1' },
      { row: 'function:2', column: 'answer p', text: 'たぶん' },
      { row: 'function:2', column: 'cost q', text: '' },
      { row: 'function:2', column: 'weight', text: '2.5' },
      { row: 'function:3', column: 'weight', text: '-1' },
    ])
    expect(read.answers).toEqual([
      { package: 'p', subject: 'function:1', answer: 'yes', cost: 120, comment: '=1+1' },
      { package: 'q', subject: 'function:2', cost: null },
    ])
    expect([...read.weights]).toEqual([['function:2', 2.5]])
    expect([...read.refused].filter(([, refusal]) => refusal !== null)).toEqual([
      ['function:2 answer p', { text: 'たぶん', reason: 'packages.answer.refused' }],
      ['function:3 weight', { text: '-1', reason: 'packages.weight.refused' }],
    ])
  })
})

describe('the filters of the lines', () => {
  const line = (subject: string, lineClass: 'mandatory' | 'optional') => ({ subject, number: null, code: '', middle: '', name: '', text: '', class: lineClass })
  const answer = (subject: string, given: 'yes' | 'no') => ({ subject, answer: given, cost: null, comment: '', source: '' })
  const known = { area: '', areaName: '', name: '', vendor: '', edition: '', note: '', answers: 0, unanswered: 0 }
  const view = {
    lines: [line('1', 'mandatory'), line('2', 'optional'), line('3', 'optional')],
    packages: [{ id: 'a', ...known }, { id: 'b', ...known }],
    answers: { a: [answer('1', 'yes'), answer('2', 'yes'), answer('3', 'yes')], b: [answer('1', 'no'), answer('3', 'yes')] },
  }
  it('show mandatory, unanswered and differing lines', () => {
    expect([...filteredLines(view, 'mandatory')]).toEqual(['1'])
    expect([...filteredLines(view, 'unanswered')]).toEqual(['2'])
    expect([...filteredLines(view, 'differing')]).toEqual(['1'])
    expect([...filteredLines(view, 'all')]).toEqual(['1', '2', '3'])
  })
})
