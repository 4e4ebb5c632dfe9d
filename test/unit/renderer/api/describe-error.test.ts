import { ORPCError } from '@orpc/client'
import { describe, expect, it } from 'vitest'
import { describeError } from '../../../../renderer/api/describe-error.ts'
import { createTranslate } from '../../../../shared/i18n/translate.ts'

const translate = createTranslate('ja')

describe('telling why a call failed', () => {
  it('says the sentence of a declared cause, filled with its values', () => {
    const error = new ORPCError('REFUSED', { defined: true, data: { reason: 'project.newer', values: { path: 'R8.kurabe', version: 9 } } })
    expect(describeError(error, translate)).toBe(translate('project.newer', { path: 'R8.kurabe', version: 9 }))
    expect(describeError(error, translate)).toContain('R8.kurabe')
  })

  it('gives the 控え番号 of an unforeseen fault, and nothing of its inside', () => {
    const error = new ORPCError('INTERNAL', { defined: true, message: 'TypeError at line 3', data: { incident: 'K-1234' } })
    expect(describeError(error, translate)).toContain('控え番号 K-1234')
    expect(describeError(error, translate)).not.toContain('TypeError')
  })

  it('says that the program has ended when nobody answers', () => {
    expect(describeError(new TypeError('Failed to fetch'), translate)).toBe(translate('app.error.programEnded'))
  })

  it('never shows a key or a code for a cause it does not know', () => {
    const error = new ORPCError('CONFLICT', { data: { reason: 'some.future.reason', values: {} } })
    expect(describeError(error, translate)).toBe(translate('app.error.unforeseen'))
    expect(describeError(new Error('boom'), translate)).toBe(translate('app.error.unforeseen'))
  })
})
