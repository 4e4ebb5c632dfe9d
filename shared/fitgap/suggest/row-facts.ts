import type { Difference } from '../rows/difference.ts'
import type { FitGapRow } from '../rows/fit-gap-row.ts'
import { groupMethod } from '../rows/group-facts.ts'
import { methodClass, type StepMethod } from '../steps/step-method.ts'
import type { Translate } from '../../i18n/translate.ts'

/** What packages answer, by 機能ID: true offered, false not offered, absent unknown. */
export type PackageAnswers = Readonly<Record<string, boolean>>

/** What the rules read of a row, prepared once; texts are in the language of the suggestion. */
export interface RowFacts {
  row: FitGapRow
  /** The functions that decide, as text: 「0010106」、「0010107」. */
  mandatory: string[]
  optional: string[]
  forbidden: string[]
  asisMethod: StepMethod | null
  standardMethod: StepMethod | null
  /** Words for the values of grounds. */
  say: {
    asisMethod: string
    standardMethod: string
    asisLane: string
    standardLane: string
    asis: string
    standard: string
    functions: (ids: readonly string[]) => string
  }
  packageAnswers: PackageAnswers
  find: <K extends Difference['kind']>(kind: K) => Extract<Difference, { kind: K }> | null
  /** Whether the way of working gets easier (a screen step becomes automatic), harder, or differs otherwise. */
  methodChange: 'none' | 'eased' | 'harder' | 'other'
  /** Whether the standard's work runs on the system, so that a function has to stand behind it. */
  standardOnSystem: boolean
}

export function readRowFacts(row: FitGapRow, translate: Translate, packageAnswers: PackageAnswers): RowFacts {
  const asis = groupMethod(row.asisSteps)
  const standard = groupMethod(row.standardSteps)
  const idsOf = (implementationClass: string) => [
    ...new Set(row.functions.filter((item) => item.implementationClass === implementationClass).map((item) => item.id)),
  ]
  const quoted = (names: readonly string[]) =>
    names.map((name) => translate('fitgap.quoted', { name: name || translate('fitgap.unnamed') })).join(translate('fitgap.listSeparator'))
  const methodWord = (method: StepMethod | null) =>
    method === null ? translate('fitgap.methodName.unknown') : translate(`fitgap.methodName.${method}`)
  const laneWord = (lane: string | null | undefined) => lane ?? translate('fitgap.noLane')
  return {
    row,
    mandatory: idsOf('mandatory'),
    optional: idsOf('optional'),
    forbidden: idsOf('forbidden'),
    asisMethod: asis?.method ?? null,
    standardMethod: standard?.method ?? null,
    say: {
      asisMethod: methodWord(asis?.method ?? null),
      standardMethod: methodWord(standard?.method ?? null),
      asisLane: laneWord(row.asisSteps[0]?.lane),
      standardLane: laneWord(row.standardSteps[0]?.lane),
      asis: quoted(row.asisSteps.map((step) => step.name)),
      standard: quoted(row.standardSteps.map((step) => step.name)),
      functions: (ids) => ids.join(translate('fitgap.listSeparator')),
    },
    packageAnswers,
    find: <K extends Difference['kind']>(kind: K) =>
      (row.difference.find((item) => item.kind === kind) as Extract<Difference, { kind: K }> | undefined) ?? null,
    methodChange: row.comparison.method === 'different' ? methodChangeOf(asis?.method ?? null, standard?.method ?? null) : 'none',
    standardOnSystem: row.standardSteps.some((step) => step.method !== null && methodClass(step.method.method) !== 'by-hand'),
  }
}

function methodChangeOf(asis: StepMethod | null, standard: StepMethod | null): RowFacts['methodChange'] {
  if (asis === null || standard === null) return 'none'
  const rank = { 'by-hand': 0, 'on-screen': 1, 'by-system': 2 }
  const from = rank[methodClass(asis)]
  const to = rank[methodClass(standard)]
  if (to < from) return 'harder'
  return from === 1 && to === 2 ? 'eased' : 'other'
}
