import { describe, expect, it } from 'vitest'
import { amountInAnswer } from '../../../../shared/review/amount-in-answer.ts'

describe('the amount in an answer', () => {
  it.each([
    ['およそ1,200件', '1200'],
    ['約２万件', '20000'],
    ['7.5分', '7.5'],
    ['不明', '不明'],
    ['わからない', '不明'],
    ['10分から15分', null],
    ['とても多い', null],
    ['', null],
  ])('%s is %s', (answer, amount) => expect(amountInAnswer(answer)).toBe(amount))
})
