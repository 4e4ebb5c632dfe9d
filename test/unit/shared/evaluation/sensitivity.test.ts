import { describe, expect, it } from 'vitest'
import { createTranslate } from '../../../../shared/i18n/translate.ts'
import type { ScoredView } from '../../../../shared/evaluation/evaluation-scores.ts'
import { explainRanking, explainSensitivity } from '../../../../shared/evaluation/reasons.ts'
import { scorePackages } from '../../../../shared/evaluation/score-packages.ts'
import { findTurningWeights, type WeightPlace } from '../../../../shared/evaluation/sensitivity.ts'
import { aView, answer, randomView } from './a-view.ts'

function withWeight(view: ScoredView, place: WeightPlace, weight: number): ScoredView {
  if (place.kind === 'criterion') return { ...view, criteria: view.criteria.map((entry) => (entry.id === place.criterion ? { ...entry, weight } : entry)) }
  if (place.kind === 'class') return { ...view, weights: { ...view.weights, classes: { ...view.weights.classes, [place.class]: weight } } }
  return { ...view, weights: { ...view.weights, rows: { ...view.weights.rows, [place.subject]: weight } } }
}

const turnsOf = (view: ScoredView) => findTurningWeights(view, scorePackages(view))
const seeds = Array.from({ length: 150 }, (_, index) => index + 1)

describe('the weights that would change the winner', () => {
  it('are where two packages meet: computed by hand for a cost weight', () => {
    // Functions: a 1, b 4.5/7 of 60; cost: a 0.5, b 1 of x. They meet at 60 × 2.5/7 = x / 2.
    const view = aView({ a: [answer('1', 'yes', 200), answer('2', 'yes', 0), answer('3', 'yes', 0)], b: [answer('1', 'yes', 100), answer('2', 'partial', 0), answer('3', 'no', 0)] })
    const costs = turnsOf(view).filter(({ place }) => place.kind === 'criterion' && place.criterion === 'cost')
    expect(costs).toMatchObject([{ from: 40, rival: 'b', to: expect.closeTo(300 / 7, 9) }])
  })

  it('come true: just beyond the rival leads, just before the winner still does', () => {
    let seen = 0
    for (const seed of seeds) {
      const view = randomView(seed)
      const { winner } = scorePackages(view)
      for (const { place, from, to, rival } of turnsOf(view)) {
        seen += 1
        const step = (to - from) * 1e-5
        const pointsAt = (weight: number) => new Map(scorePackages(withWeight(view, place, weight)).packages.map(({ id, points }) => [id, points.middle]))
        const beyond = pointsAt(to + step)
        const before = pointsAt(to - step)
        expect(beyond.get(rival)).toBeGreaterThan(beyond.get(winner!)!)
        expect(before.get(winner!)).toBeGreaterThan(before.get(rival)!)
        expect(scorePackages(withWeight(view, place, to - step)).winner).toBe(winner)
      }
    }
    expect(seen).toBeGreaterThan(100)
  })

  it('are complete: where none is told of a weight, no value of it changes the winner', () => {
    for (const seed of seeds.slice(0, 60)) {
      const view = randomView(seed)
      const { winner } = scorePackages(view)
      if (winner === null) continue
      const told = turnsOf(view).flatMap(({ place }) => (place.kind === 'criterion' ? [place.criterion] : []))
      for (const { id } of view.criteria.filter((criterion) => !told.includes(criterion.id))) {
        for (const weight of [0.01, 1, 5, 20, 80, 300, 999]) expect(scorePackages(withWeight(view, { kind: 'criterion', criterion: id }, weight)).winner).toBe(winner)
      }
    }
  })

  it('stand with the smallest change first, and there are none without a single winner', () => {
    for (const seed of seeds) {
      const shifts = turnsOf(randomView(seed)).map(({ shift }) => shift)
      expect(shifts).toEqual(shifts.toSorted((one, other) => one - other))
    }
    const same = [answer('1', 'yes', 5)]
    expect(turnsOf(aView({ a: same, b: same }))).toEqual([])
  })
})

describe('the sentences', () => {
  const translate = createTranslate('ja')
  it('name a lead that a reader gets by subtracting the points', () => {
    const leads = seeds.flatMap((seed) => {
      const view = randomView(seed)
      const told = /（([\d.]+)点）です。2位の「.*」（([\d.]+)点）を([\d.]+)点/.exec(explainRanking(view, scorePackages(view), translate)[0] ?? '')
      return told === null ? [] : [told.slice(1).map(Number) as [number, number, number]]
    })
    expect(leads.length).toBeGreaterThan(50)
    for (const [first, second, lead] of leads) expect(lead).toBeCloseTo(first - second, 6)
  })

  it('speak of a weight of 0 where less would be needed than can be told in tenths', () => {
    // b has no function and is cheaper by 1/2000: a leads by weight × 1 − 40/2000, so b is first below a weight of 0.02.
    const view = aView({ a: [answer('1', 'yes', 200), answer('2', 'yes', 0), answer('3', 'yes', 0)], b: [answer('1', 'no', 199.9), answer('2', 'no', 0), answer('3', 'no', 0)] })
    expect(explainSensitivity(view, scorePackages(view), translate)).toContain('評価項目「機能」の重みを60から0にすると、1位は「B」に変わります。')
  })

  it('say who is first, where it leads and trails, what it lacks, what it costs and what the unknown could do', () => {
    const view = aView({ a: [answer('1', 'yes', 300), answer('2', 'yes', 0), answer('3', 'yes', 0)], b: [answer('1', 'yes', 200), answer('2', 'no', 50), answer('3', 'no', 0)] })
    expect(explainRanking(view, scorePackages(view), translate)).toEqual([
      '1位は「A」（93.3点）です。2位の「B」（65.7点）を27.6点上回っています。',
      '「B」よりよいところ：機能 34.3点。',
      '「B」に及ばないところ：費用 6.7点。',
      '「A」は、実装必須の機能2件がすべて ○ です。',
      '「A」の費用は合計300千円です。',
      '不明なところがどう埋まっても、1位は「A」のままです。',
    ])
  })

  it('say so when no single weight changes the winner', () => {
    const view = aView({ a: [answer('1', 'yes', 100), answer('2', 'yes', 0), answer('3', 'yes', 0)], b: [answer('1', 'no', 200), answer('2', 'no', 0), answer('3', 'no', 0)] })
    expect(explainSensitivity(view, scorePackages(view), translate)).toEqual(['どの重みを1つ変えても、1位は「A」のままです。'])
  })

  it('name the weight, its turn and the rival, as values that come true when typed', () => {
    const view = aView({ a: [answer('1', 'yes', 200), answer('2', 'yes', 0), answer('3', 'yes', 0)], b: [answer('1', 'yes', 100), answer('2', 'partial', 0), answer('3', 'no', 0)] })
    expect(explainSensitivity(view, scorePackages(view), translate)).toContain('評価項目「費用」の重みを40から42.9より大きくすると、1位は「B」に変わります。')
  })
})
