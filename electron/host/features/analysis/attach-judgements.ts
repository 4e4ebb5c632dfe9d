import { rowKey } from '../../../../shared/fitgap/rows/row-key.ts'
import { decisionOf, undecided, type JudgementRecord } from './judgement-records.ts'

export interface JudgeableRow {
  key: string
  asis: readonly string[]
  standard: readonly string[]
  /** What a judgement rests on (names, functions); where it changed, the row is to be judged again. */
  basis: string
}

export interface AttachedJudgement {
  record: JudgementRecord
  /** The row is no longer quite what was judged. */
  hasChanged: boolean
}

/** Finds a step of today's diagram by its id, else by its name; null where neither tells. */
export type StepFinder = (id: string, name: string) => string | null

/**
 * Gives every stored judgement to today's row: first to the row of the same steps, then to the free row with the largest share of common steps.
 * A step whose id is gone (another tool gave new ones) is found again by its name.
 * What fits nowhere is returned as detached, never dropped. A judgement that was taken back whole only keeps its history
 * and never stands in the way of one that says something.
 */
export function attachJudgements(
  rows: readonly JudgeableRow[],
  records: readonly JudgementRecord[],
  find: { asis: StepFinder; standard: StepFinder },
): { attached: Map<string, AttachedJudgement>; detached: JudgementRecord[] } {
  const attached = new Map<string, AttachedJudgement>()
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const attachByKey = (record: JudgementRecord): boolean => {
    const { asis, standard } = anchored(record, find)
    const row = byKey.get(record.row_key) ?? byKey.get(rowKey(asis, standard))
    if (row === undefined || attached.has(row.key)) return false
    attached.set(row.key, { record, hasChanged: record.basis !== row.basis })
    return true
  }
  const judged = records.filter((record) => !isTakenBack(record)).sort(latestFirst)
  const loose = judged.filter((record) => !attachByKey(record))
  const placed = attachByCommonSteps(loose, rows, attached, find)
  for (const record of records.filter(isTakenBack)) attachByKey(record)
  return { attached, detached: loose.filter((record) => !placed.has(record)) }
}

function isTakenBack(record: JudgementRecord): boolean {
  const decision = decisionOf(record)
  return Object.entries(undecided).every(([field, value]) => decision[field as keyof typeof decision] === value)
}

function latestFirst(a: JudgementRecord, b: JudgementRecord): number {
  return (b.decided_at ?? '').localeCompare(a.decided_at ?? '') || a.id.localeCompare(b.id)
}

function attachByCommonSteps(
  loose: readonly JudgementRecord[],
  rows: readonly JudgeableRow[],
  attached: Map<string, AttachedJudgement>,
  find: { asis: StepFinder; standard: StepFinder },
): ReadonlySet<JudgementRecord> {
  const byStep = Map.groupBy(
    rows.filter((row) => !attached.has(row.key)).flatMap((row) => stepsOf(row.asis, row.standard).map((step) => ({ step, row }))),
    ({ step }) => step,
  )
  const candidates = loose
    .flatMap((record) => {
      const { asis, standard } = anchored(record, find)
      const steps = stepsOf(asis, standard)
      const near = new Set(steps.flatMap((step) => byStep.get(step)?.map(({ row }) => row) ?? []))
      return [...near].map((row) => ({ record, row, share: commonShare(new Set(steps), stepsOf(row.asis, row.standard)) }))
    })
    .sort((a, b) => b.share - a.share || a.row.key.localeCompare(b.row.key) || a.record.id.localeCompare(b.record.id))
  const placed = new Set<JudgementRecord>()
  for (const { record, row } of candidates) {
    if (placed.has(record) || attached.has(row.key)) continue
    placed.add(record)
    attached.set(row.key, { record, hasChanged: true })
  }
  return placed
}

/** The steps of both sides, told apart. */
function stepsOf(asis: readonly string[], standard: readonly string[]): string[] {
  return [...asis.map((id) => `a ${id}`), ...standard.map((id) => `s ${id}`)]
}

function commonShare(stored: ReadonlySet<string>, current: readonly string[]): number {
  const common = current.filter((step) => stored.has(step)).length
  return common / (stored.size + current.length - common)
}

function anchored(record: JudgementRecord, find: { asis: StepFinder; standard: StepFinder }): { asis: string[]; standard: string[] } {
  const today = (json: string, finder: StepFinder) => judgedSteps(json).map(({ id, name }) => finder(id, name) ?? id)
  return { asis: today(record.asis_elements, find.asis), standard: today(record.standard_elements, find.standard) }
}

/** One step as it was when it was judged. */
export interface JudgedStep {
  id: string
  name: string
}

/** The steps of one side, as a judgement stores them. */
export function judgedSteps(json: string): JudgedStep[] {
  return JSON.parse(json) as JudgedStep[]
}
