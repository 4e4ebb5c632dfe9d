import type { AnswerLine, PackageAnswer } from '../../../../shared/contract/packages.ts'
import { defaultWeights } from '../../../../shared/evaluation/default-weights.ts'
import type { ScoredView } from '../../../../shared/evaluation/evaluation-scores.ts'

export function line(subject: string, lineClass: AnswerLine['class'] = 'mandatory'): AnswerLine {
  return { subject: `function:${subject}`, number: null, code: subject, middle: '', name: `機能${subject}`, text: '', class: lineClass }
}

export function answer(subject: string, given: PackageAnswer['answer'], cost: number | null = null): PackageAnswer {
  return { subject: `function:${subject}`, answer: given, cost, comment: '', source: '' }
}

/** A view with the packages a, b, c … in the order of the answers given. */
export function aView(answers: Record<string, PackageAnswer[]>, more: Partial<ScoredView> = {}): ScoredView {
  return {
    packages: Object.keys(answers).map((id) => ({ id, area: 'area', areaName: '', name: id.toUpperCase(), vendor: '', edition: '', note: '', answers: 0, unanswered: 0 })),
    lines: [line('1'), line('2'), line('3', 'optional')],
    answers,
    criteria: [
      { id: 'functions', kind: 'functions', name: '機能', description: '', weight: 60 },
      { id: 'cost', kind: 'cost', name: '費用', description: '', weight: 40 },
    ],
    marks: [],
    weights: defaultWeights,
    interfaces: {},
    ...more,
  }
}

/** Numbers that look random and are the same every time (mulberry32). */
export function repeatable(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const classes = ['mandatory', 'optional', 'forbidden', 'unknown', 'own'] as const
const signs = ['', 'yes', 'partial', 'no'] as const

/** A view of 2 to 5 packages with every kind of criterion, partly unknown. */
export function randomView(seed: number): ScoredView {
  const random = repeatable(seed)
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!
  const ids = ['a', 'b', 'c', 'd', 'e'].slice(0, 2 + Math.floor(random() * 4))
  const lines = Array.from({ length: 1 + Math.floor(random() * 12) }, (_, index) => line(String(index), pick(classes)))
  const answersOf = () => lines.map(({ code }) => answer(code, pick(signs), random() < 0.3 ? null : Math.floor(random() * 500)))
  return aView(Object.fromEntries(ids.map((id) => [id, answersOf()])), {
    lines,
    criteria: (['functions', 'cost', 'interfaces', 'other', 'other'] as const).map((kind, index) => ({ id: `c${index}`, kind, name: `項目${index}`, description: '', weight: Math.floor(random() * 50) + 1 })),
    marks: ids.flatMap((id) => ['c3', 'c4'].flatMap((criterion) => ['甲', '乙'].map((juror) => ({ criterion, package: id, juror, points: random() < 0.2 ? null : Math.floor(random() * 101), reason: '' })))),
    weights: { ...defaultWeights, classes: { mandatory: 3, optional: 1, forbidden: 0.5, unknown: 1, own: 2 }, rows: { [lines[0]!.subject]: 1 + Math.floor(random() * 3) } },
    interfaces: Object.fromEntries(ids.filter(() => random() < 0.8).map((id) => [id, { touched: 3, impossible: Math.floor(random() * 2), unknown: Math.floor(random() * 2) }])),
  })
}
