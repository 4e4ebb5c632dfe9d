import { describe, expect, it } from 'vitest'
import { editionBefore } from '../../../../shared/spec/edition-before.ts'

const editions = ['第1.0版', '第2.1版', '第2.10版', '第3.0版'].map((edition) => ({ edition, issuedOn: null as string | null }))

describe('the edition before', () => {
  it.each([['第3.0版', '第2.10版'], ['第２．１０版', '第2.1版'], ['4.0', '第3.0版'], ['第2.1版', '第1.0版'], ['第1.0版', null]])('of %s is %s', (edition, before) => {
    const others = edition === '第２．１０版' ? editions.filter((other) => other.edition !== '第2.10版') : editions
    expect(editionBefore(others, { edition, issuedOn: null })?.edition ?? null).toBe(before)
  })

  it('is told by its date where the numbers say nothing, and is never the edition itself', () => {
    const drafts = [{ edition: '案', issuedOn: '2025-04-01' }, { edition: '確定', issuedOn: '2026-04-01' }]
    expect(editionBefore(drafts, { edition: '改定', issuedOn: '2026-10-01' })?.edition).toBe('確定')
    expect(editionBefore([{ edition: '6.0', issuedOn: null }], { edition: '6.0', issuedOn: '2026-10-01' })).toBeNull()
  })
})
