import type { Translate } from '../../i18n/translate.ts'
import type { FlowStep } from '../steps/flow-step.ts'
import type { StepMethod } from '../steps/step-method.ts'
import type { Difference } from './difference.ts'
import type { FitGapRow } from './fit-gap-row.ts'
import { groupMethod } from './group-facts.ts'
import { politeVerb } from './polite-verb.ts'

type Side = 'asis' | 'standard'
type Of<K extends Difference['kind']> = Extract<Difference, { kind: K }>

/**
 * The differences of a row in words for the staff: what the town does, what the standard does, in the aspects that differ and no others.
 * Rows that agree say so. At most one further thing (condition, else document) is added; all of them stay in `row.difference`.
 */
export function differenceSentence(row: FitGapRow, translate: Translate): string {
  const find = <K extends Difference['kind']>(kind: K) => row.difference.find((item): item is Of<K> => item.kind === kind)
  const missing = find('missing')
  if (missing) return missingSentence(row, missing.side, translate)

  const order = find('order')
  const grouping = find('grouping')
  const method = find('method')
  const lane = find('lane')
  const parts: string[] = []
  if (order || grouping || method || lane) {
    for (const side of ['asis', 'standard'] as const) {
      const steps = side === 'asis' ? row.asisSteps : row.standardSteps
      const automatic = method?.[side] === 'automatic'
      const who = automatic ? translate('fitgap.difference.bySystem') : lane ? translate('fitgap.difference.who', { lane: lane[side] }) : ''
      parts.push(
        translate(`fitgap.difference.${side}Clause`, {
          who,
          when: order ? whenPhrase(order, side, translate) : '',
          grouping: grouping ? groupingPhrase(grouping[side], translate) : '',
          ...howPhrase(grouping ? [] : steps, method?.[side] ?? null, translate),
        }),
      )
    }
  } else {
    parts.push(translate('fitgap.difference.same'))
    if (row.comparison.lane === 'same') parts.push(translate('fitgap.difference.sameLane'))
    if (row.comparison.method === 'unknown') parts.push(translate('fitgap.difference.methodUnknown'))
  }
  parts.push(furtherSentence(find('branch'), find('document'), translate))
  return parts.join('').trim()
}

function missingSentence(row: FitGapRow, side: Side, translate: Translate): string {
  const steps = side === 'asis' ? row.standardSteps : row.asisSteps
  const step = steps[0]
  const method = groupMethod(steps)?.method ?? null
  const parts = [translate(side === 'asis' ? 'fitgap.difference.notInAsis' : 'fitgap.difference.notInStandard')]
  if (step && (step.lane !== null || method !== null)) {
    const who = method === 'automatic' ? translate('fitgap.difference.bySystem') : step.lane ? translate('fitgap.difference.who', { lane: step.lane }) : ''
    parts.push(
      translate(side === 'asis' ? 'fitgap.difference.standardOnlyClause' : 'fitgap.difference.asisOnlyClause', {
        who,
        ...howPhrase(steps, method, translate),
      }),
    )
  }
  return parts.join('').trim()
}

function whenPhrase(order: Of<'order'>, side: Side, translate: Translate): string {
  const place = order[side]
  if (side === 'standard') return translate(`fitgap.difference.${place}It`)
  return translate(`fitgap.difference.${place}Step`, { step: order.anchor })
}

function groupingPhrase(count: number, translate: Translate): string {
  return count === 1 ? translate('fitgap.difference.inOne') : translate('fitgap.difference.inSeveral', { count })
}

/** Verbs that say the method themselves: 「電話で電話します」 is said once. */
const tellingVerbs: Partial<Record<StepMethod, string>> = { phone: '電話', post: '郵送' }

function howPhrase(steps: readonly FlowStep[], method: StepMethod | null, translate: Translate): { how: string; verb: string } {
  const verb = steps.length === 1 ? politeVerb(steps[0]?.name ?? '') : null
  const told = method !== null && verb !== null && verb.startsWith(tellingVerbs[method] ?? ' ')
  return {
    how: method === null || told ? '' : translate(`fitgap.method.${method}`),
    verb: verb === null ? translate('fitgap.difference.do') : translate('fitgap.difference.verb', { verb }),
  }
}

function furtherSentence(branch: Of<'branch'> | undefined, document: Of<'document'> | undefined, translate: Translate): string {
  if (branch) {
    const condition = branch.asis ?? branch.standard
    const key = branch.asis ? 'fitgap.difference.asisConditional' : 'fitgap.difference.standardConditional'
    return translate(key, { question: condition?.question ?? '', answer: condition?.answer ?? '' })
  }
  if (!document) return ''
  const list = (names: readonly string[]) => names.map((name) => translate('fitgap.quoted', { name })).join(translate('fitgap.listSeparator'))
  if (document.asis.length === 0) return translate('fitgap.difference.standardDocument', { documents: list(document.standard) })
  if (document.standard.length === 0) return translate('fitgap.difference.asisDocument', { documents: list(document.asis) })
  return translate('fitgap.difference.documents', { asis: list(document.asis), standard: list(document.standard) })
}
