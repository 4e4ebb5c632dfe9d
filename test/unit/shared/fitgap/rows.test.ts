import { describe, expect, it } from 'vitest'
import { buildFitGapRows } from '../../../../shared/fitgap/rows/build-fit-gap-rows.ts'
import { findUnplacedTobe } from '../../../../shared/fitgap/rows/find-unplaced-tobe.ts'
import { buildFlow } from './build-flow.ts'
import { pairUp } from './pair-up.ts'

const steps = (...ids: string[]) => ids.map((id) => ({ id }))
const outline = (rows: ReturnType<typeof buildFitGapRows>) => rows.map((row) => `${row.number} ${row.kind} ${row.asis}|${row.standard}`)

describe('the rows of a Fit & Gap table', () => {
  it('follow the standard, the own steps of the town after the step they follow in its flow', () => {
    const rows = buildFitGapRows({
      asis: buildFlow(steps('own1', 'a', 'own2', 'own3', 'b')),
      standard: buildFlow(steps('A', 'X', 'B')),
      alignment: pairUp(['a=A', 'b=B']),
    })
    expect(outline(rows)).toEqual([
      '1 town-only own1|', '2 matched a|A', '3 town-only own2|', '4 town-only own3|', '5 standard-only |X', '6 matched b|B',
    ])
  })

  it('keep own steps of a branch behind the step before the gateway', () => {
    const rows = buildFitGapRows({
      asis: buildFlow(
        [{ id: 'a' }, { id: 'g', type: 'ExclusiveGateway' }, { id: 'own' }, { id: 'b' }],
        ['a>g', 'g>own:ある', 'own>a', 'g>b:ない'],
      ),
      standard: buildFlow(steps('A', 'B')),
      alignment: pairUp(['a=A', 'b=B']),
    })
    expect(outline(rows)).toEqual(['1 matched a|A', '2 town-only own|', '3 matched b|B'])
  })

  it('tell splits, merges and groups of several to several apart', () => {
    const rows = buildFitGapRows({
      asis: buildFlow(steps('a', 'b', 'c', 'd', 'e', 'f', 'g')),
      standard: buildFlow(steps('A', 'B', 'C', 'D', 'E', 'F', 'G')),
      alignment: pairUp(['a=A+B', 'b+c=C', 'd+e=D+E+F', 'f+g=G']),
    })
    expect(rows.map((row) => row.kind)).toEqual(['split', 'merged', 'split', 'merged'])
    expect(rows[2]?.difference).toContainEqual({ kind: 'grouping', asis: 2, standard: 3 })
  })

  it('call the fewest steps moved, and say what they changed sides with', () => {
    const rows = buildFitGapRows({
      asis: buildFlow(steps('b', 'c', 'd', 'a')),
      standard: buildFlow(steps('A', 'B', 'C', 'D')),
      alignment: pairUp(['a=A', 'b=B', 'c=C', 'd=D']),
    })
    expect(outline(rows)).toEqual(['1 moved a|A', '2 matched b|B', '3 matched c|C', '4 matched d|D'])
    expect(rows[0]?.difference).toContainEqual({ kind: 'order', anchor: 'B', asis: 'after', standard: 'before' })
  })

  it('do not call a group moved because a step lies between its steps, but do where all of it is out of order', () => {
    const standard = buildFlow(steps('A', 'B', 'C', 'D'))
    const between = buildFitGapRows({ asis: buildFlow(steps('b', 'ac', 'd')), standard, alignment: pairUp(['ac=A+C', 'b=B', 'd=D']) })
    expect(between.map((row) => row.moved)).toEqual([false, false, false])
    const after = buildFitGapRows({ asis: buildFlow(steps('c', 'd', 'ab')), standard, alignment: pairUp(['ab=A+B', 'c=C', 'd=D']) })
    expect(after.map((row) => [row.kind, row.moved])).toEqual([['split', true], ['matched', false], ['matched', false]])
  })

  it('do not call a step moved whose order the standard leaves open in parallel branches', () => {
    const standard = buildFlow(
      [{ id: 'S' }, { id: 'P', type: 'ParallelGateway' }, { id: 'A' }, { id: 'B' }, { id: 'C' }],
      ['S>P', 'P>A', 'P>B', 'P>C'],
    )
    const rows = buildFitGapRows({
      asis: buildFlow(steps('s', 'c', 'a', 'b')),
      standard,
      alignment: pairUp(['s=S', 'a=A', 'b=B', 'c=C']),
    })
    expect(rows.map((row) => row.kind)).toEqual(['matched', 'matched', 'matched', 'matched'])
  })

  it('do not call a step moved whose order the town leaves open in parallel branches', () => {
    const asis = buildFlow(
      [{ id: 's' }, { id: 'p', type: 'ParallelGateway' }, { id: 'c' }, { id: 'a' }, { id: 'b' }],
      ['s>p', 'p>a', 'p>b', 'p>c'],
    )
    const rows = buildFitGapRows({ asis, standard: buildFlow(steps('S', 'A', 'B', 'C')), alignment: pairUp(['s=S', 'a=A', 'b=B', 'c=C']) })
    expect(rows.map((row) => row.kind)).toEqual(['matched', 'matched', 'matched', 'matched'])
  })

  it('hold every activity once, even if the alignment forgets some, names one twice or knows ids that are gone', () => {
    const rows = buildFitGapRows({
      asis: buildFlow(steps('a', 'b', 'c')),
      standard: buildFlow(steps('A', 'B', 'C')),
      alignment: pairUp(['a=A', 'a+gone=B', 'gone=C']),
    })
    expect(rows.flatMap((row) => row.asis).sort()).toEqual(['a', 'b', 'c'])
    expect(rows.flatMap((row) => row.standard).sort()).toEqual(['A', 'B', 'C'])
  })

  it('leave out pairs of start and end events, but keep events that carry work', () => {
    const rows = buildFitGapRows({
      asis: buildFlow([{ id: 's', type: 'StartEvent' }, { id: 'a' }, { id: 'm', type: 'IntermediateCatchEvent' }]),
      standard: buildFlow([{ id: 'S', type: 'StartEvent' }, { id: 'A' }, { id: 'M', type: 'IntermediateCatchEvent' }]),
      alignment: pairUp(['s=S', 'a=A', 'm=M']),
    })
    expect(outline(rows)).toEqual(['1 matched a|A', '2 matched m|M'])
  })

  it('keep their key when other rows change, and their basis when only number and score change', () => {
    const standard = buildFlow(steps('A', 'B'))
    const before = buildFitGapRows({ asis: buildFlow(steps('a', 'b')), standard, alignment: pairUp(['b=B'], 0.9) })
    const after = buildFitGapRows({ asis: buildFlow(steps('new', 'newer', 'a', 'b')), standard, alignment: pairUp(['a=A', 'b=B'], 0.4) })
    const [old, now] = [before, after].map((rows) => rows.find((row) => row.key === 'b|B'))
    expect(now?.number).not.toBe(old?.number)
    expect(now?.basis).toBe(old?.basis)
    const renamed = buildFitGapRows({
      asis: buildFlow([{ id: 'a' }, { id: 'b', name: '別の名前' }]), standard, alignment: pairUp(['b=B'], 0.9),
    }).find((row) => row.key === 'b|B')
    expect(renamed?.basis).not.toBe(old?.basis)
  })

  it('say what a ToBe does with the work of each row', () => {
    const rows = buildFitGapRows({
      asis: buildFlow([{ id: 'a', name: '紙で受ける' }, { id: 'b', name: '検算' }, { id: 'c', name: '登録' }]),
      standard: buildFlow([{ id: 'A', name: '受付' }, { id: 'C', name: '登録する' }, { id: 'D', name: '通知' }]),
      alignment: pairUp(['a=A', 'c=C']),
      tobe: buildFlow([{ id: 't', name: '受付', attributes: { originElement: 'a' } }, { id: 'c', name: '登録' }]),
    })
    expect(rows.map((row) => [row.key, row.tobeChange, row.tobe])).toEqual([
      ['a|A', 'follows-standard', ['t']],
      ['b|', 'dropped', []],
      ['c|C', 'kept', ['c']],
      ['|D', 'not-adopted', []],
    ])
  })

  it('claim nothing about a ToBe that shares no origin with either flow', () => {
    const flows = { asis: buildFlow(steps('a')), standard: buildFlow(steps('A')), alignment: pairUp(['a=A']) }
    expect(buildFitGapRows({ ...flows, tobe: buildFlow(steps('t')) })[0]?.tobeChange).toBeNull()
    const matched = buildFitGapRows({ ...flows, tobe: buildFlow(steps('t')), tobeAlignment: pairUp(['t=A']) })
    expect(matched[0]?.tobe).toEqual(['t'])
    expect(findUnplacedTobe({ ...flows, tobe: buildFlow([{ id: 't', name: '新しい作業' }]) })).toMatchObject([{ id: 't', name: '新しい作業' }])
    expect(findUnplacedTobe({ ...flows, tobe: buildFlow(steps('t')), tobeAlignment: pairUp(['t=A']) })).toEqual([])
    expect(findUnplacedTobe(flows)).toEqual([])
  })

  it('lose nothing of a thousand steps a side', () => {
    const ids = Array.from({ length: 1000 }, (_, index) => `s${index}`)
    const rows = buildFitGapRows({
      asis: buildFlow(steps(...ids)),
      standard: buildFlow(steps(...ids)),
      alignment: pairUp(ids.map((id) => `${id}=${id}`)),
    })
    expect(rows.every((row) => row.kind === 'matched')).toBe(true)
    expect(rows).toHaveLength(1000)
  })
})
