import { describe, expect, it } from 'vitest'
import { defaultWeights } from '../../../../shared/evaluation/default-weights.ts'
import type { ScoredView } from '../../../../shared/evaluation/evaluation-scores.ts'
import { scorePackages } from '../../../../shared/evaluation/score-packages.ts'
import { aView, answer, line, randomView } from './a-view.ts'

const seeds = Array.from({ length: 200 }, (_, index) => index + 1)
const pointsOf = (view: ScoredView) => new Map(scorePackages(view).packages.map(({ id, points }) => [id, points]))

describe('points of packages', () => {
  it('are the weighted share of ○ and △, and the lowest cost over the own one', () => {
    const view = aView({
      a: [answer('1', 'yes', 100), answer('2', 'partial', 100), answer('3', 'no', 0)],
      b: [answer('1', 'yes', 200), answer('2', 'yes', 100), answer('3', 'yes', 100)],
    })
    const { packages, winner, rivals } = scorePackages(view)
    expect(packages.map(({ id, rank }) => [id, rank])).toEqual([['b', 1], ['a', 2]])
    // a: functions (3 + 1.5) / 7, cost 200 / 200; b: functions 1, cost 200 / 400.
    expect(packages[0]!.points.middle).toBeCloseTo(60 + 20, 10)
    expect(packages[1]!.points.middle).toBeCloseTo((60 * 4.5) / 7 + 40, 10)
    expect(packages[0]!.points.low).toBe(packages[0]!.points.high)
    expect([winner, rivals, packages[0]!.known]).toEqual(['b', [], 1])
  })

  it('hold a range for what is unknown, and never take it for zero', () => {
    const known = [answer('1', 'yes', 100), answer('2', 'yes', 100), answer('3', 'yes', 100)]
    const { packages, winner, rivals } = scorePackages(aView({ a: known, b: [answer('1', 'yes', 100), answer('2', 'yes', 50)] }))
    const b = packages.find(({ id }) => id === 'b')!
    expect(b.criteria['functions']).toEqual({ low: 6 / 7, middle: 6.5 / 7, high: 1, known: 6 / 7, points: expect.anything() })
    expect(b.cost).toEqual({ low: 150, high: 250, unknown: 1, isUnknown: false })
    expect(b.criteria['cost']).toMatchObject({ low: 1, high: 1 })
    // If b cannot do it and asks 100 for it, a is first: 60 + 40 × 250 / 300 against 60 × 6 / 7 + 40.
    expect([winner, rivals]).toEqual(['b', ['a']])
    const nothing = scorePackages(aView({ a: known, b: [] })).packages.find(({ id }) => id === 'b')!
    expect([nothing.points.low, nothing.points.middle, nothing.points.high, nothing.known]).toEqual([0, 50, 100, 0])
  })

  it('say when the unknown could change the first', () => {
    const functions = { criteria: aView({}).criteria.slice(0, 1) }
    const turning = aView({ a: [answer('1', 'yes'), answer('2', 'partial'), answer('3', 'yes')], b: [answer('1', 'yes')] }, functions)
    expect(scorePackages(turning)).toMatchObject({ winner: 'a', rivals: ['b'] })
    const certain = aView({ a: [answer('1', 'yes'), answer('2', 'yes')], b: [answer('1', 'no')] }, functions)
    expect(scorePackages(certain)).toMatchObject({ winner: 'a', rivals: [] })
  })

  it('lose for I/F that the other system cannot change, and take the mean of the jurors', () => {
    const criteria = [
      { id: 'i', kind: 'interfaces' as const, name: '', description: '', weight: 1 },
      { id: 'm', kind: 'other' as const, name: '', description: '', weight: 1 },
    ]
    const marks = [['甲', 80], ['乙', 40]].map(([juror, points]) => ({ criterion: 'm', package: 'a', juror: String(juror), points: Number(points), reason: '' }))
    const { packages } = scorePackages(aView({ a: [], b: [] }, { criteria, marks: [...marks, { ...marks[0]!, package: 'b', points: 70 }], interfaces: { a: { touched: 3, impossible: 1, unknown: 1 } } }))
    const [a, b] = ['a', 'b'].map((id) => packages.find((entry) => entry.id === id)!)
    expect(a!.criteria['i']).toMatchObject({ low: 0.5, high: 0.75 })
    expect(b!.criteria['i']).toMatchObject({ low: 0, high: 1, known: 0 })
    expect(a!.criteria['m']).toMatchObject({ low: 0.6, high: 0.6, known: 1 })
    expect(b!.criteria['m']).toMatchObject({ low: 0.35, high: 0.85, known: 0.5 })
  })

  it('share a rank when they are equal, and have no winner then', () => {
    const same = [answer('1', 'yes', 5)]
    const { packages, winner } = scorePackages(aView({ a: same, b: same, c: [answer('1', 'no', 5)] }))
    expect(packages.map(({ id, rank }) => [id, rank])).toEqual([['a', 1], ['b', 1], ['c', 3]])
    expect(winner).toBeNull()
  })

  it('name the mandatory functions that are lacking or unanswered', () => {
    const { packages } = scorePackages(aView({ a: [answer('1', 'no'), answer('3', 'no')] }))
    expect(packages[0]!.mandatory).toEqual({ no: ['function:1'], partial: [], unknown: ['function:2'], count: 2 })
  })

  it('are 0 for all while no criterion has a weight', () => {
    const view = aView({ a: [answer('1', 'yes')], b: [] })
    const scores = scorePackages({ ...view, criteria: view.criteria.map((criterion) => ({ ...criterion, weight: 0 })) })
    expect(scores).toMatchObject({ weight: 0, winner: null, packages: [{ points: { low: 0, middle: 0, high: 0 } }, { rank: 1 }] })
  })
})

describe('whatever the answers are', () => {
  it('every score lies in its range, and every range within 0 and 100', () => {
    for (const seed of seeds) {
      for (const { points, known } of scorePackages(randomView(seed)).packages) {
        expect(points.low).toBeGreaterThanOrEqual(0)
        expect(points.low).toBeLessThanOrEqual(points.middle)
        expect(points.middle).toBeLessThanOrEqual(points.high)
        expect(points.high).toBeLessThanOrEqual(100 + 1e-9)
        expect(known >= 0 && known <= 1 + 1e-9).toBe(true)
      }
    }
  })

  it('scaling all weights of criteria, or of classes, changes nothing', () => {
    for (const seed of seeds) {
      const view = randomView(seed)
      const classes = Object.fromEntries(Object.entries(view.weights.classes).map(([key, weight]) => [key, weight * 7])) as typeof defaultWeights.classes
      const scaled = { ...view, criteria: view.criteria.map((criterion) => ({ ...criterion, weight: criterion.weight * 3 })), weights: { ...view.weights, classes } }
      const before = pointsOf(view)
      for (const [id, points] of pointsOf(scaled)) expect(points.middle).toBeCloseTo(before.get(id)!.middle, 9)
    }
  })

  it('one more ○ never lowers a package', () => {
    for (const seed of seeds) {
      const view = randomView(seed)
      const subject = view.lines[seed % view.lines.length]!.subject
      const better = { ...view, answers: { ...view.answers, a: view.answers['a']!.map((given) => (given.subject === subject ? { ...given, answer: 'yes' as const } : given)) } }
      const [before, after] = [pointsOf(view).get('a')!, pointsOf(better).get('a')!]
      for (const end of ['low', 'middle', 'high'] as const) expect(after[end]).toBeGreaterThanOrEqual(before[end] - 1e-9)
    }
  })

  it('the order of packages changes no points, and an answer that becomes known stays in the range told before', () => {
    for (const seed of seeds) {
      const view = randomView(seed)
      const before = pointsOf(view)
      for (const [id, points] of pointsOf({ ...view, packages: view.packages.toReversed() })) expect(points.middle).toBeCloseTo(before.get(id)!.middle, 9)
      const functionsOnly = { ...view, criteria: view.criteria.slice(0, 1) }
      const told = pointsOf(functionsOnly).get('a')!
      for (const given of ['yes', 'no'] as const) {
        const filled = { ...functionsOnly, answers: { ...view.answers, a: view.answers['a']!.map((entry) => (entry.answer === '' ? { ...entry, answer: given } : entry)) } }
        const now = pointsOf(filled).get('a')!.middle
        expect(now).toBeGreaterThanOrEqual(told.low - 1e-9)
        expect(now).toBeLessThanOrEqual(told.high + 1e-9)
      }
    }
  })

  it('a line that no class gives a weight changes nothing', () => {
    const view = aView({ a: [answer('1', 'yes', 1), answer('9', 'no', 0)], b: [answer('1', 'no', 1), answer('9', 'yes', 0)] })
    const withForbidden = { ...view, lines: [...view.lines, line('9', 'forbidden')] }
    expect(pointsOf(withForbidden).get('a')).toMatchObject({ middle: expect.closeTo(pointsOf({ ...view, criteria: view.criteria }).get('a')!.middle, 9) })
  })
})
