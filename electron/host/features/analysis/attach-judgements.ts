import type { JudgementRecord } from './judgement-records.ts'

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
 * What fits nowhere is returned as detached, never dropped.
 */
export function attachJudgements(
  rows: readonly JudgeableRow[],
  records: readonly JudgementRecord[],
): { attached: Map<string, AttachedJudgement>; detached: JudgementRecord[] } {
  const attached = new Map<string, AttachedJudgement>()
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const loose: JudgementRecord[] = []
  for (const record of records) {
    const row = byKey.get(record.row_key)
    if (row) attached.set(row.key, { record, hasChanged: record.basis !== row.basis })
    else loose.push(record)
  }
  const candidates = loose
    .flatMap((record) => rows.filter((row) => !attached.has(row.key)).map((row) => ({ record, row, share: commonShare(record, row) })))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || a.row.key.localeCompare(b.row.key) || a.record.id.localeCompare(b.record.id))
  const placed = new Set<JudgementRecord>()
  for (const { record, row } of candidates) {
    if (placed.has(record) || attached.has(row.key)) continue
    placed.add(record)
    attached.set(row.key, { record, hasChanged: true })
  }
  return { attached, detached: loose.filter((record) => !placed.has(record)) }
}

function commonShare(record: JudgementRecord, row: JudgeableRow): number {
  const stored = new Set([...elementsOf(record.asis_elements).map((id) => `a ${id}`), ...elementsOf(record.standard_elements).map((id) => `s ${id}`)])
  const current = [...row.asis.map((id) => `a ${id}`), ...row.standard.map((id) => `s ${id}`)]
  const common = current.filter((id) => stored.has(id)).length
  return common / (stored.size + current.length - common)
}

export function elementsOf(json: string): string[] {
  return JSON.parse(json) as string[]
}
