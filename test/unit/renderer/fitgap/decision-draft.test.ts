import { describe, expect, it } from 'vitest'
import { decisionToWrite, hasNewerWords, lacksReason, sharedDecision, treatmentAsSuggested } from '../../../../renderer/features/fitgap/detail/decision-draft.ts'
import { sampleRow } from './sample-rows.ts'

const decided = sampleRow({ asis: ['a'], decision: { judgement: 'partial', treatment: '3', reason: '条例', owner: '窓口係' } })
const open = sampleRow({ asis: ['b'] })

describe('a decision in the making', () => {
  it('shows for several rows what they have in common', () => {
    expect(sharedDecision([decided, open])).toMatchObject({ judgement: null, treatment: null, reason: '', owner: '' })
    expect(sharedDecision([decided])).toMatchObject({ judgement: 'partial', reason: '条例' })
  })

  it('may not choose add-on development without a reason, be it written before or now', () => {
    expect(lacksReason([open], { treatment: '3' })).toBe(true)
    expect(lacksReason([open], { treatment: '3', reason: '　' })).toBe(true)
    expect(lacksReason([open], { treatment: '3', reason: '法令' })).toBe(false)
    expect(lacksReason([decided], {})).toBe(false)
    expect(lacksReason([decided], { reason: '' })).toBe(true)
    expect(lacksReason([decided], { treatment: '1', reason: '' })).toBe(false)
    expect(lacksReason([decided, open], { treatment: '3' })).toBe(true)
  })

  it('writes the judgement and only those words that are new', () => {
    expect(decisionToWrite([decided], { judgement: 'partial', owner: '窓口係', note: '確認中' })).toEqual({ judgement: 'partial', note: '確認中' })
    expect(decisionToWrite([decided, open], { owner: '窓口係' })).toEqual({ owner: '窓口係' })
  })

  it('tells words that are not stored yet from a judgement that only the button decides', () => {
    expect(hasNewerWords([open], { judgement: 'fit' })).toBe(false)
    expect(hasNewerWords([open], { reason: '紙をやめる' })).toBe(true)
    expect(hasNewerWords([decided], { reason: '条例' })).toBe(false)
  })

  it('takes the suggested treatment with the suggested judgement, unless one was chosen or taken back', () => {
    const row = sampleRow({ asis: ['c'], suggestion: { judgement: 'unfit', treatment: '1', rule: 'R10', ground: '' } })
    expect(treatmentAsSuggested(row, {}, 'unfit')).toEqual({ treatment: '1' })
    expect(treatmentAsSuggested(row, {}, 'fit')).toEqual({})
    expect(treatmentAsSuggested(row, { treatment: '4' }, 'unfit')).toEqual({})
    expect(treatmentAsSuggested(row, { treatment: null }, 'unfit')).toEqual({})
    const addOn = sampleRow({ asis: ['d'], suggestion: { judgement: 'unfit', treatment: '3', rule: 'R10', ground: '' } })
    expect(treatmentAsSuggested(addOn, {}, 'unfit')).toEqual({})
    expect(treatmentAsSuggested(addOn, { reason: '条例' }, 'unfit')).toEqual({ treatment: '3' })
  })
})
