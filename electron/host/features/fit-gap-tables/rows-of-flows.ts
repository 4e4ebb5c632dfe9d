import type { FitGapRowKind } from '../../../../shared/contract/fit-gap-tables.ts'
import type { StepLink } from '../../../../shared/contract/step-link.ts'
import { linkFunctions } from '../../../../shared/fitgap/functions/link-functions.ts'
import { oneLine } from '../../../../shared/fitgap/steps/one-line.ts'
import type { ReadDatabase } from '../../db/database.ts'
import type { FlowPairs, TablePair } from './flow-pairs.ts'
import type { FunctionCode } from './row-record.ts'
import { itemKey, type TableSpec, type TableSpecItem } from './spec-items.ts'
import type { ReferenceRecord } from './table-record.ts'

/** A row as flows and specs give it, before it has a number. */
export interface RowDraft {
  kind: FitGapRowKind
  large: string
  middle: string
  name: string
  steps: StepLink[]
  functions: FunctionCode[]
}

interface Activity {
  id: string
  name: string
  lane: string
}

/**
 * The rows that flows and specs make: each step of the subject flows in their order, with the functions that are linked to it through the
 * match with the spec's standard flow or through 対応手順; steps that only a standard flow has, after the step they follow there; then what the
 * specs ask for and no step does, in their order.
 */
export function rowsOfFlows(database: ReadDatabase, pairs: FlowPairs, references: readonly ReferenceRecord[]): RowDraft[] {
  const specs = references.flatMap((reference) => pairs.specOf(reference) ?? [])
  const standards = references.filter((reference) => isStandard(database, reference)).flatMap(pairs.flowsOf)
  const placed = new Set<string>()
  const take = (items: readonly TableSpecItem[]) => {
    for (const item of items) placed.add(itemKey(item))
    return items
  }
  const rows = pairs.subjects.flatMap((subject) => {
    const activities = activitiesOf(database, subject.flow)
    const listed = specs.map((spec) => itemsByStepName(spec, activities))
    const own = [...new Set(standards)].flatMap((flow) => pairs.pairsOf(flow).filter((pair) => pair.subject === subject.flow))
    const drafts = activities.map((activity): RowDraft => {
      const matched = own.flatMap((pair) => pair.bySubject.get(activity.id)?.standard.map((element) => ({ flow: pair.reference, element })) ?? [])
      const items = take(unique([...specs.flatMap((spec) => linkedItems(spec, matched)), ...listed.flatMap((byStep) => byStep.get(activity.id) ?? [])]))
      return draftOf({ flow: subject.flow, ...activity }, items, activity.lane, subject.procedureName)
    })
    const withStandard = insertStandardSteps(database, drafts, own, specs, take, subject.procedureName)
    return withStandard
  })
  const rest = unique(specs.flatMap((spec) => spec.items)).filter((item) => !placed.has(itemKey(item)))
  return [
    ...rows,
    ...rest.map((item): RowDraft => ({
      kind: 'function', large: item.large, middle: item.middle, name: item.name || oneLine(item.text).slice(0, 200) || item.code, steps: [], functions: [{ kind: item.kind, code: item.code }],
    })),
  ]
}

function draftOf(step: StepLink | (Activity & { flow: string }), items: readonly TableSpecItem[], lane: string, procedureName: string): RowDraft {
  const element = 'element' in step ? step.element : step.id
  const first = items[0]
  return {
    kind: 'step',
    large: first?.large || procedureName,
    middle: first?.middle || lane || procedureName,
    name: oneLine(step.name) || element,
    steps: [{ flow: step.flow, element, name: step.name }],
    functions: items.map(({ kind, code }) => ({ kind, code })),
  }
}

/** Work that a standard flow has and the subject flow has not, each after the row of the step it follows in the standard. */
function insertStandardSteps(
  database: ReadDatabase,
  drafts: readonly RowDraft[],
  pairs: readonly TablePair[],
  specs: readonly TableSpec[],
  take: (items: readonly TableSpecItem[]) => readonly TableSpecItem[],
  procedureName: string,
): RowDraft[] {
  const rows = [...drafts]
  const known = new Set<string>()
  for (const pair of pairs) {
    const lanes = new Map(activitiesOf(database, pair.reference).map(({ id, lane }) => [id, lane]))
    let after = -1
    for (const row of pair.rows) {
      const places = row.asis.map((element) => rows.findIndex(({ steps }) => steps.some((step) => step.flow === pair.subject && step.element === element)))
      if (places.length > 0) after = Math.max(...places)
      if (row.asis.length > 0) continue
      for (const { id, name } of row.standardSteps) {
        // Two editions draw much of the same work: it is one row.
        if (name !== '' && known.has(name)) continue
        known.add(name)
        const items = take(unique(specs.flatMap((spec) => linkedItems(spec, [{ flow: pair.reference, element: id }]))))
        rows.splice(after + 1, 0, draftOf({ flow: pair.reference, element: id, name }, items, lanes.get(id) ?? '', procedureName))
        after += 1
      }
    }
  }
  return rows
}

function linkedItems(spec: TableSpec, elements: readonly { flow: string; element: string }[]): readonly TableSpecItem[] {
  return elements.flatMap(({ flow, element }) => spec.linkedTo(flow, element))
}

/** 対応手順 that name steps of this flow, by element id. */
function itemsByStepName(spec: TableSpec, activities: readonly Activity[]): Map<string, TableSpecItem[]> {
  const listed = spec.items.filter(({ steps }) => steps.length > 0)
  const byKey = spec.byKey
  const { byStep } = linkFunctions(
    listed.map((item) => ({ id: itemKey(item), large: '', middle: '', small: '', requirement: '', implementationClass: 'unknown', steps: item.steps })),
    activities,
  )
  return new Map([...byStep].map(([step, items]) => [step, items.flatMap(({ id }) => byKey.get(id) ?? [])]))
}

function unique(items: readonly TableSpecItem[]): TableSpecItem[] {
  return [...new Map(items.map((item) => [itemKey(item), item])).values()]
}

function isStandard(database: ReadDatabase, reference: ReferenceRecord): boolean {
  if (reference.kind === 'spec') return true
  const flow = database.prepare('SELECT kind FROM flow WHERE id = ?').get(reference.flow_id) as { kind: string } | undefined
  return flow?.kind === 'standard'
}

function activitiesOf(database: ReadDatabase, flow: string): Activity[] {
  return database
    .prepare("SELECT element_id AS id, name, lane FROM flow_element WHERE flow_id = ? AND family = 'activity' ORDER BY position")
    .all(flow) as Activity[]
}
