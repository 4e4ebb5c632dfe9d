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

/**
 * Gives every stored judgement to today's row: first by key, then to the free row with the largest share of common steps.
 * What fits nowhere is returned as detached, never dropped. A judgement that was taken back whole only keeps its history
 * and never stands in the way of one that says something.
 */
export function attachJudgements(
  rows: readonly JudgeableRow[],
  records: readonly JudgementRecord[],
): { attached: Map<string, AttachedJudgement>; detached: JudgementRecord[] } {
  const attached = new Map<string, AttachedJudgement>()
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const attachByKey = (record: JudgementRecord): boolean => {
    const row = byKey.get(record.row_key)
    if (row === undefined || attached.has(row.key)) return false
    attached.set(row.key, { record, hasChanged: record.basis !== row.basis })
    return true
  }
  const judged = records.filter((record) => !isTakenBack(record)).sort(latestFirst)
  const loose = judged.filter((record) => !attachByKey(record))
  const placed = attachByCommonSteps(loose, rows, attached)
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
): ReadonlySet<JudgementRecord> {
  const byStep = Map.groupBy(
    rows.filter((row) => !attached.has(row.key)).flatMap((row) => stepsOf(row.asis, row.standard).map((step) => ({ step, row }))),
    ({ step }) => step,
  )
  const candidates = loose
    .flatMap((record) => {
      const steps = stepsOf(elementsOf(record.asis_elements), elementsOf(record.standard_elements))
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

/** The element ids of one side, as a judgement stores them. */
export function elementsOf(json: string): string[] {
  return JSON.parse(json) as string[]
}
