import type { SpecImportNote, SpecItemKind, SpecSheetChoice } from '../../../../shared/contract/specs.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { ReadSpecItem } from '../../../../shared/spec/read-spec-sheet.ts'
import type { ReadDatabase, WriteDatabase } from '../../db/database.ts'
import { carryOut } from '../../operations/operation.ts'
import { writeRow, type StoredRow, type UndoableTable } from '../../operations/row-store.ts'
import type { JobSteps } from '../../jobs/jobs.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { addArea, ownMunicipality } from '../procedure/procedure-records.ts'
import { discardSpec, sweepUnfinished } from './sweep-unfinished.ts'
import { itemRecords, specScope, type SpecItemRecord, type SpecRecord } from './spec-records.ts'

/** What an import stores. */
export interface SpecContents {
  area: string
  edition: string
  issuedOn: string | null
  /** Keeps what the spec has and the file does not name. */
  keeps: boolean
  items: readonly ReadSpecItem[]
  source: { fileName: string; digest: string; bytes: number; choices: readonly SpecSheetChoice[]; unread: readonly SpecImportNote[] }
}

interface Change {
  table: UndoableTable
  id: string
  after: StoredRow | null
}

/** The spec of this 業務 (by name) and 版, or null. */
export function findEdition(database: ReadDatabase, area: string, edition: string): SpecRecord | null {
  const found = database
    .prepare(
      `SELECT spec.* FROM spec JOIN business_area ON business_area.id = spec.business_area_id
       WHERE business_area.name = ? AND spec.edition = ? AND spec.removed_at IS NULL`,
    )
    .get(area, edition)
  return (found as SpecRecord | undefined) ?? null
}

/** So many rows are written before others have their turn. */
const rowsAtOnce = 1_000

/** Specs that are written out of sight just now, in whichever project. */
const beingStored = new Set<string>()

/**
 * Stores the items of a file as one undo step and returns the spec. A new spec is written out of sight, piece by piece, and comes to light by the
 * step: the step stays small however long the list is, and stopped it leaves nothing. Of a spec that is there only the rows that differ are
 * written: what is linked stays linked. Kinds that the file does not hold are left as they are.
 */
export async function storeSpec(database: WriteDatabase, contents: SpecContents, moment: Moment, steps: JobSteps): Promise<string> {
  const existing = findEdition(database, contents.area, contents.edition)
  if (existing !== null) return database.transaction(() => storeInto(database, existing, contents, moment))()
  sweepUnfinished(database, beingStored)
  const record = newRecord(database, contents, moment)
  beingStored.add(record.id)
  try {
    const source = sourceRow(record, contents, moment)
    writeRow(database, 'spec', record.id, record)
    writeRow(database, 'spec_source', source.id, source)
    const insert = database.prepare(`INSERT INTO spec_item (${itemColumns.join(', ')}) VALUES (${itemColumns.map((column) => `@${column}`).join(', ')})`)
    for (let from = 0; from < contents.items.length; from += rowsAtOnce) {
      database.transaction(() =>
        contents.items.slice(from, from + rowsAtOnce).forEach((item, index) => insert.run(itemRow(record, item, source.id, from + index, moment.newId()))),
      )()
      steps.tell(Math.min(from + rowsAtOnce, contents.items.length), contents.items.length)
      await new Promise((resolve) => setImmediate(resolve))
      steps.signal.throwIfAborted()
    }
    bringToLight(database, record, contents, moment)
  } catch (error) {
    discardSpec(database, record.id)
    throw error
  } finally {
    beingStored.delete(record.id)
  }
  return record.id
}

function newRecord(database: WriteDatabase, contents: SpecContents, moment: Moment): SpecRecord {
  const now = moment.now.toISOString()
  return {
    id: moment.newId(),
    municipality_id: ownMunicipality(database),
    business_area_id: addArea(database, contents.area, moment),
    edition: contents.edition,
    issued_on: contents.issuedOn,
    note: '',
    created_at: now,
    changed_at: now,
    removed_at: now,
  }
}

function bringToLight(database: WriteDatabase, record: SpecRecord, contents: SpecContents, moment: Moment): void {
  database.transaction(() => {
    // Somebody else may have imported the same edition meanwhile.
    if (findEdition(database, contents.area, contents.edition) !== null) throw new KurabeError('CONFLICT', 'spec.editionExists', { edition: contents.edition })
    const rows = [{ table: 'spec' as const, id: record.id, after: { ...record, removed_at: null } }]
    carryOut(database, { scope: specScope, title: { key: 'spec.operation.import', values: titleValues(contents) }, rows, now: moment.now })
  })()
}

function storeInto(database: WriteDatabase, spec: SpecRecord, contents: SpecContents, moment: Moment): string {
  const source = sourceRow(spec, contents, moment)
  const before = new Map(itemRecords(database, spec.id).map((record) => [`${record.kind} ${record.code}`, record]))
  const kinds = new Set<SpecItemKind>(contents.items.map(({ kind }) => kind))
  const coming = new Set(contents.items.map(({ kind, code }) => `${kind} ${code}`))
  const gone = contents.keeps ? [] : [...before.values()].filter((record) => kinds.has(record.kind) && !coming.has(`${record.kind} ${record.code}`))
  const first = contents.keeps ? before.size : 0
  const rows: Change[] = [
    ...linksOf(database, gone).map((id): Change => ({ table: 'spec_link', id, after: null })),
    ...gone.map(({ id }): Change => ({ table: 'spec_item', id, after: null })),
    { table: 'spec', id: spec.id, after: { ...spec, issued_on: contents.issuedOn ?? spec.issued_on, changed_at: moment.now.toISOString() } },
    { table: 'spec_source', id: source.id, after: source },
    ...contents.items.flatMap((item, index): Change[] => {
      const known = before.get(`${item.kind} ${item.code}`)
      const position = known !== undefined && contents.keeps ? known.position : first + index
      const after = itemRow(spec, item, source.id, position, known?.id ?? moment.newId())
      // A row that says the same keeps its source: the step holds what really differs.
      const isSame = known !== undefined && sameItem(known, after)
      return isSame ? [] : [{ table: 'spec_item', id: after.id, after }]
    }),
  ]
  carryOut(database, { scope: specScope, title: { key: 'spec.operation.import', values: titleValues(contents) }, rows, now: moment.now })
  return spec.id
}

function titleValues({ area, edition }: SpecContents): { area: string; edition: string } {
  return { area, edition }
}

function sourceRow(spec: SpecRecord, { source, items }: SpecContents, moment: Moment): StoredRow & { id: string } {
  return {
    id: moment.newId(),
    municipality_id: spec.municipality_id,
    spec_id: spec.id,
    file_name: source.fileName,
    digest: source.digest,
    bytes: source.bytes,
    choices: JSON.stringify(source.choices),
    read_count: items.length,
    unread: JSON.stringify(source.unread),
    imported_at: moment.now.toISOString(),
  }
}

const itemColumns = [
  'id', 'municipality_id', 'spec_id', 'kind', 'code', 'name', 'large', 'middle', 'small', 'text', 'implementation_class', 'class_text', 'types',
  'effective_on', 'steps', 'note', 'source_id', 'sheet', 'line', 'position',
] as const satisfies readonly (keyof SpecItemRecord)[]

function itemRow(spec: SpecRecord, item: ReadSpecItem, source: string, position: number, id: string): SpecItemRecord {
  return {
    id,
    municipality_id: spec.municipality_id,
    spec_id: spec.id,
    kind: item.kind,
    code: item.code,
    name: item.name,
    large: item.large,
    middle: item.middle,
    small: item.small,
    text: item.text,
    implementation_class: item.class,
    class_text: item.classText,
    types: JSON.stringify(item.types),
    effective_on: item.effectiveOn,
    steps: JSON.stringify(item.steps),
    note: item.note,
    source_id: source,
    sheet: item.sheet,
    line: item.line,
    position,
  }
}

function sameItem(one: SpecItemRecord, other: SpecItemRecord): boolean {
  return Object.keys(one).every((column) => column === 'source_id' || column === 'sheet' || column === 'line' || one[column] === other[column])
}

function linksOf(database: ReadDatabase, items: readonly SpecItemRecord[]): string[] {
  const links = database.prepare('SELECT id FROM spec_link WHERE item_id = ?')
  return items.flatMap(({ id }) => (links.all(id) as { id: string }[]).map((link) => link.id))
}
