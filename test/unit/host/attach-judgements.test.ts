import { describe, expect, it } from 'vitest'
import { attachJudgements } from '../../../electron/host/features/analysis/attach-judgements.ts'
import { undecided, type JudgementRecord } from '../../../electron/host/features/analysis/judgement-records.ts'

const row = (asis: string[], standard: string[] = []) => ({ key: `${asis.join('+')}|${standard.join('+')}`, asis, standard, basis: 'today' })

function record(id: string, asis: string[], judgement: string | null, decidedAt = '2026-11-01T00:00:00.000Z'): JudgementRecord {
  const { dueDate: due_date, ...texts } = undecided
  return {
    ...texts, id, municipality_id: 'm', reference_id: 'r', row_key: `${asis.join('+')}|`, asis_elements: JSON.stringify(asis.map((id) => ({ id, name: `${id}の作業` }))), standard_elements: '[]',
    basis: 'today', judgement, due_date, decided_at: judgement === null ? null : decidedAt,
  }
}

const byId = { asis: (id: string) => id, standard: (id: string) => id }

const places = ({ attached, detached }: ReturnType<typeof attachJudgements>) => ({
  attached: Object.fromEntries([...attached].map(([key, { record: found, hasChanged }]) => [key, `${found.id}${hasChanged ? ' changed' : ''}`])),
  detached: detached.map(({ id }) => id),
})

describe('a stored judgement', () => {
  it('goes to the row of its key, else to the free row with most steps in common, else stays listed', () => {
    const rows = [row(['a']), row(['b', 'c']), row(['c2'])]
    const records = [record('own', ['a'], 'fit'), record('near', ['b', 'c', 'x'], 'fit'), record('far', ['b', 'y', 'z'], 'fit'), record('gone', ['q'], 'fit')]
    expect(places(attachJudgements(rows, records, byId))).toEqual({ attached: { 'a|': 'own', 'b+c|': 'near changed' }, detached: ['far', 'gone'] })
  })

  it('that was taken back gives way to one that says something, and is not listed where its row is gone', () => {
    const records = [record('taken back', ['a'], null), record('kept', ['a', 'b'], 'unfit'), record('nowhere', ['q'], null)]
    expect(places(attachJudgements([row(['a'])], records, byId))).toEqual({ attached: { 'a|': 'kept changed' }, detached: [] })
    expect(places(attachJudgements([row(['a'])], records.slice(0, 1), byId))).toEqual({ attached: { 'a|': 'taken back' }, detached: [] })
  })

  it('finds its steps by their names where another tool gave them new ids, and is as it was', () => {
    const byName = { asis: (_id: string, name: string) => (name === 'aの作業' ? 'new' : null), standard: () => null }
    expect(places(attachJudgements([row(['new'])], [record('kept', ['a'], 'fit')], byName))).toEqual({ attached: { 'new|': 'kept' }, detached: [] })
  })

  it('is the later one where two are about the same row; the other stays listed', () => {
    const records = [record('older', ['a'], 'fit', '2026-10-01T00:00:00.000Z'), record('newer', ['a'], 'unfit')]
    expect(places(attachJudgements([row(['a'])], records, byId))).toEqual({ attached: { 'a|': 'newer' }, detached: ['older'] })
  })
})
