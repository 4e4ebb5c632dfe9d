import type { StepLink } from '../../../../shared/contract/step-link.ts'
import type { FitGapRow } from '../../../../shared/fitgap/rows/fit-gap-row.ts'
import { createSideTranslate } from '../../../../shared/fitgap/side-words.ts'
import { createTranslate, type Locale, type Translate } from '../../../../shared/i18n/translate.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { sideWordsOf } from '../analysis/side-words-of.ts'
import { summariseFlows } from '../project/project-overview.ts'
import { pairComparer, type PairComparison } from './compare-pair.ts'
import { readTableSpec, type TableSpec } from './spec-items.ts'
import { subjectFlowsOf, type ReferenceRecord, type TableRecord } from './table-record.ts'

/** One compared pair with the words for its two sides. */
export interface TablePair extends PairComparison {
  translate: Translate
  /** The town's ToBe against its own AsIs: the reference is where the work comes from, not where it might go. */
  isBackward: boolean
  /** The same in Japanese: what a judgement rests on is kept in one language. */
  inJapanese: Translate
}

/** The flows of a table laid side by side: what each reference's flows say to a row. */
export interface FlowPairs {
  /** Subject flows that are still there, in order, with their procedure. */
  subjects: readonly { flow: string; procedure: string; procedureName: string }[]
  /** All pairs of a flow that stands for a reference. */
  pairsOf(flow: string): readonly TablePair[]
  /** The flows that stand for a reference: the flow itself, or the standard flows of the spec. */
  flowsOf(reference: ReferenceRecord): readonly string[]
  specOf(reference: ReferenceRecord): TableSpec | null
  /** The rows of comparisons with that flow in which these steps stand, each once. */
  rowsOf(steps: readonly StepLink[], flow: string): { pair: TablePair; row: FitGapRow }[]
}

/**
 * Compares every subject flow of a table with the flows of its references: in a table of a whole 業務 those of the same procedure only.
 * Flows that were removed say nothing.
 */
export async function readFlowPairs(database: ReadDatabase, table: TableRecord, references: readonly ReferenceRecord[], locale: Locale): Promise<FlowPairs> {
  const flows = new Map([...summariseFlows(database)].flatMap(([procedure, list]) => list.map((flow) => [flow.id, { procedure, flow }] as const)))
  const procedureNames = new Map(
    (database.prepare('SELECT id, name FROM procedure').all() as { id: string; name: string }[]).map(({ id, name }) => [id, name]),
  )
  const subjects = subjectFlowsOf(table).flatMap((flow) => {
    const found = flows.get(flow)
    return found === undefined ? [] : [{ flow, procedure: found.procedure, procedureName: procedureNames.get(found.procedure) ?? '' }]
  })
  const specs = new Map<string, TableSpec>()
  for (const { spec_id } of references) if (spec_id !== null && !specs.has(spec_id)) specs.set(spec_id, readTableSpec(database, spec_id))
  const specOf = (reference: ReferenceRecord) => (reference.spec_id === null ? null : (specs.get(reference.spec_id) ?? null))
  const flowsOf = (reference: ReferenceRecord) =>
    [...(specOf(reference)?.flows.map(({ flow }) => flow) ?? []), ...(reference.flow_id === null ? [] : [reference.flow_id])].filter((flow) => flows.has(flow))

  const compare = pairComparer(database)
  const pairs = new Map<string, TablePair[]>()
  const plain = createTranslate(locale)
  for (const flow of new Set(references.flatMap(flowsOf))) {
    const list: TablePair[] = []
    for (const subject of subjects) {
      const left = flows.get(subject.flow)?.flow
      const right = flows.get(flow)?.flow
      const isComparable = table.procedure_id !== null || flows.get(flow)?.procedure === subject.procedure
      if (subject.flow === flow || !isComparable || left === undefined || right === undefined) continue
      const words = sideWordsOf(left, right, plain)
      const japanese = sideWordsOf(left, right, createTranslate('ja'))
      const isBackward = left.kind === 'tobe' && right.kind === 'asis' && left.municipality === right.municipality
      list.push({ ...(await compare(subject.flow, flow)), isBackward, translate: createSideTranslate(locale, words), inJapanese: createSideTranslate('ja', japanese) })
    }
    pairs.set(flow, list)
  }
  const pairsOf = (flow: string) => pairs.get(flow) ?? []
  return { subjects, pairsOf, flowsOf, specOf, rowsOf: (steps, flow) => rowsOfPairs(steps, flow, pairsOf(flow)) }
}

function rowsOfPairs(steps: readonly StepLink[], flow: string, pairs: readonly TablePair[]): { pair: TablePair; row: FitGapRow }[] {
  const found = new Map<FitGapRow, TablePair>()
  for (const { flow: own, element } of steps) {
    for (const pair of pairs) {
      const row = own === flow ? pair.byReference.get(element) : own === pair.subject ? pair.bySubject.get(element) : undefined
      if (row !== undefined) found.set(row, pair)
    }
  }
  return [...found].map(([row, pair]) => ({ row, pair }))
}
