import type { FitGapReference, FitGapTableSummary } from '../../../../shared/contract/fit-gap-tables.ts'
import { createTranslate, type Locale, type Translate } from '../../../../shared/i18n/translate.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { newerSpec } from './newer-spec.ts'
import { seenAtRefresh, seenNow, stateOf } from './seen-sources.ts'
import { listReferences, subjectFlowsOf, targetOf, type ReferenceRecord, type TableRecord } from './table-record.ts'

/** The tables of a project, of a procedure's 業務 where one is named: its own first come those made first. Removed ones are left out. */
export function listTables(database: ReadDatabase, procedure: string | null, locale: Locale): FitGapTableSummary[] {
  const records = database
    .prepare(
      `SELECT * FROM fit_gap_table WHERE removed_at IS NULL AND (? IS NULL OR procedure_id = ? OR (procedure_id IS NULL AND business_area_id =
         (SELECT business_area_id FROM procedure WHERE id = ?))) ORDER BY created_at, id`,
    )
    .all(procedure, procedure, procedure) as TableRecord[]
  return records.map((record) => summariseTable(database, record, locale))
}

/** One table with its references and how far it is. */
export function summariseTable(database: ReadDatabase, table: TableRecord, locale: Locale): FitGapTableSummary {
  const references = listReferences(database, table.id)
  const nameOf = (kind: 'business_area' | 'procedure' | 'municipality', id: string | null) =>
    (database.prepare(`SELECT name FROM ${kind} WHERE id = ?`).get(id) as { name: string } | undefined)?.name ?? ''
  const seen = seenAtRefresh(table)
  const now = seenNow(database, table, references)
  const latest = database.prepare('SELECT MAX(written_at) AS at FROM fit_gap_history WHERE table_id = ?').get(table.id) as { at: string | null }
  const translate = createTranslate(locale)
  return {
    id: table.id,
    name: table.name,
    area: table.business_area_id,
    areaName: nameOf('business_area', table.business_area_id),
    procedure: table.procedure_id,
    procedureName: nameOf('procedure', table.procedure_id),
    municipality: table.municipality_id,
    municipalityName: nameOf('municipality', table.municipality_id),
    subjectFlows: subjectFlowsOf(table),
    references: references.map((reference) => describeReference(database, reference, seen, translate)),
    ...countRows(database, table.id, references[0]?.id ?? null),
    isBehind: Object.entries(now).some(([source, state]) => seen[source] !== state),
    changedAt: latest.at !== null && latest.at > table.changed_at ? latest.at : table.changed_at,
  }
}

/** Counts as `tableRowState` does. */
function countRows(database: ReadDatabase, table: string, main: string | null): { rows: number; decided: number; rejudge: number } {
  const counted = database
    .prepare(
      `SELECT COUNT(*) AS rows, COALESCE(SUM(CASE WHEN COALESCE(judged.rejudge, 0) > 0 THEN 0 ELSE COALESCE(judged.main, 0) > 0 END), 0) AS decided,
               COALESCE(SUM(judged.rejudge > 0), 0) AS rejudge
       FROM fit_gap_row LEFT JOIN (
         SELECT fit_gap_cell.row_id, SUM(fit_gap_reference.id = ? AND judgement <> '') AS main, SUM(rejudge IS NOT NULL) AS rejudge
         FROM fit_gap_reference JOIN fit_gap_cell ON fit_gap_cell.reference_id = fit_gap_reference.id
         WHERE fit_gap_reference.table_id = ? AND fit_gap_reference.removed_at IS NULL GROUP BY fit_gap_cell.row_id
       ) AS judged ON judged.row_id = fit_gap_row.id
       WHERE fit_gap_row.table_id = ? AND fit_gap_row.removed_at IS NULL`,
    )
    .get(main, table, table) as { rows: number; decided: number; rejudge: number }
  return counted
}

function describeReference(database: ReadDatabase, reference: ReferenceRecord, seen: Record<string, string>, translate: Translate): FitGapReference {
  const target = targetOf(reference)
  const { name, isGone } = describeTarget(database, reference.kind, target, translate)
  const described = { id: reference.id, kind: reference.kind, target, name, isGone }
  if (isGone) return { ...described, newer: null }
  if (reference.kind === 'spec') {
    const newer = newerSpec(database, target)
    return { ...described, newer: newer && { id: newer.id, name: translate('fitGapTables.reference.spec', { edition: newer.edition }) } }
  }
  const hasChanged = reference.kind === 'flow' && seen[target] !== undefined && seen[target] !== stateOf(database, reference)
  return { ...described, newer: hasChanged ? { id: target, name } : null }
}

/** A spec, package or flow as a column heads it. */
export function describeTarget(database: ReadDatabase, kind: ReferenceRecord['kind'], target: string, translate: Translate): { name: string; isGone: boolean } {
  if (kind === 'spec') {
    const spec = database.prepare('SELECT edition, removed_at FROM spec WHERE id = ?').get(target) as { edition: string; removed_at: string | null } | undefined
    return { name: translate('fitGapTables.reference.spec', { edition: spec?.edition ?? '' }), isGone: spec === undefined || spec.removed_at !== null }
  }
  if (kind === 'package') {
    const found = database.prepare('SELECT name, edition, removed_at FROM package WHERE id = ?').get(target) as
      | { name: string; edition: string; removed_at: string | null }
      | undefined
    // Without the vendor: the name of a product tells the candidates apart and leaves room in the head of a column.
    const name = found === undefined ? '' : [found.name, found.edition].filter((part) => part !== '').join(' ')
    return { name, isGone: found === undefined || found.removed_at !== null }
  }
  const flow = database
    .prepare('SELECT flow.name, flow.kind, flow.removed_at, municipality.name AS town FROM flow JOIN municipality ON municipality.id = flow.municipality_id WHERE flow.id = ?')
    .get(target) as { name: string; kind: 'asis' | 'tobe' | 'standard' | 'package'; removed_at: string | null; town: string } | undefined
  if (flow === undefined) return { name: '', isGone: true }
  const ofTown = flow.kind === 'asis' || flow.kind === 'tobe'
  const name = ofTown ? translate('fitGapTables.reference.town', { town: flow.town, side: translate(`analysis.side.${flow.kind}`) }) : flow.name
  return { name, isGone: flow.removed_at !== null }
}
