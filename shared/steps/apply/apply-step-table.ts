import { writeAttributes } from '../../bpmn/attributes/write-attributes.ts'
import { addDiagram } from '../../bpmn/layout/add-diagram.ts'
import type { Shift } from '../../bpmn/layout/insert/make-room.ts'
import { reviseDiagram, type RevisedDiagram } from '../../bpmn/layout/insert/revise-diagram.ts'
import type { LayoutOptions } from '../../bpmn/layout/layout-options.ts'
import { formatNext } from '../cells/next-cell.ts'
import { idOfRow } from '../draft/draft-flow.ts'
import { createIdMaker } from '../draft/id-maker.ts'
import { numberAttributes } from '../draft/number-attributes.ts'
import { stepAttributesOf } from '../draft/step-attributes-of.ts'
import { namesPools } from '../row-owners.ts'
import type { StepRow, StepTable } from '../step-table.ts'
import { refuseTooManyRows } from '../too-many-rows.ts'
import { type StepTableView, viewStepTable } from '../view/view-step-table.ts'
import { changeStructure, waysByRow } from './change-structure.ts'
import { DiagramText } from './diagram-text.ts'
import { ElementWriter } from './element-writer.ts'
import { readMadeRoom, writeMadeRoom } from './made-room.ts'
import { matchRows, type RowMatch } from './match-rows.ts'

export interface AppliedStepTable {
  xml: string
  /** Rows that were recognised by their words, not by a key: for the user to confirm. */
  toConfirm: RowMatch[]
  /** Ids of the elements of new rows, of rows that are gone, and of rows that changed. */
  added: string[]
  removed: string[]
  changed: string[]
  /** Whether the whole diagram was laid out anew: only where nothing was drawn yet, or where `reviseDiagram` cannot keep what is. */
  isLaidOutAnew: boolean
  /** Elements that got a place or a way; everything else stands where it stood, but for these shifts. */
  placed: string[]
  shifts: Shift[]
}

/**
 * Brings a diagram to what an edited table of it says. Elements of rows that are still there keep id, type, contents and everything that the
 * table cannot say; where nothing changed, the text comes back as it was; where only words and attributes changed, nothing moves. What stands in the
 * drawing stays (see `reviseDiagram`): new and moved steps get a place, ways concerned are drawn anew.
 * @param edited free of errors (`checkStepTable`).
 * @param recognise `keys`: a row without a known key is a new one, even where its words are known.
 * @throws XmlProblem where the text is not XML; TooManyRows where the table is too long for a diagram.
 */
export async function applyStepTable(xml: string, edited: StepTable, options: Partial<LayoutOptions> = {}, recognise: 'words' | 'keys' = 'words'): Promise<AppliedStepTable> {
  refuseTooManyRows(edited)
  const view = viewStepTable(xml)
  const matches = recognise === 'words' ? matchRows(edited, view.table) : matchRows(edited, view.table).filter(({ ground }) => ground === 'key')
  const text = new DiagramText(xml)
  const table = withKeys(edited, matches, text.ids())
  const known = new Map(view.table.rows.map((row) => [row.key ?? '', row]))
  const present = new Set(table.rows.map(({ key }) => key ?? ''))
  const removed = [...known.keys()].filter((key) => !present.has(key))
  const added = table.rows.flatMap(({ key }) => (key !== null && !known.has(key) ? [key] : []))
  const isAltered = added.length > 0 || removed.length > 0 || structureOf(table) !== structureOf(view.table)
  const writer = new ElementWriter(text)
  if (isAltered) changeStructure(text, writer, view, table, removed)
  const changed = new Set<string>()
  for (const row of table.rows) {
    const old = known.get(row.key ?? '')
    const changes = attributeChanges(row, old)
    if (row.key === null) continue
    writer.note(row.key, changes)
    if (old && row.text !== old.text) text.set(row.key, 'name', row.text === '' ? null : row.text)
    if (old && (Object.keys(changes).length > 0 || row.text !== old.text || rowStructure(row, table) !== rowStructure(old, view.table))) changed.add(row.key)
  }
  const written = writeAttributes(text.write(), writer.own)
  const rooms = new Map(removed.map((key) => [key, readMadeRoom(view.source.remembered(key, 'madeRoom') ?? '')]))
  const revised = isAltered ? reviseDiagram(xml, written, options, rooms) : null
  const laid = revised ? withRooms(revised) : isAltered ? await addDiagram(written, options) : written
  return {
    xml: withNumbers(laid, table),
    toConfirm: matches.filter(({ ground }) => ground !== 'key'),
    added, removed, changed: [...changed],
    isLaidOutAnew: isAltered && !revised,
    placed: [...(revised?.placed ?? []), ...(revised?.routed ?? [])],
    shifts: revised?.shifts ?? [],
  }
}

/** The table with a key on every row: the matched one, the one it bears, or a new one. */
function withKeys(edited: StepTable, matches: readonly RowMatch[], taken: Iterable<string>): StepTable {
  const matched = new Map(matches.map(({ row, key }) => [row, key]))
  const used = new Set(taken)
  const own = edited.rows.map((row, index) => matched.get(index) ?? (row.key !== null && !used.has(row.key) ? row.key : null))
  const ids = createIdMaker([...used, ...own.filter((key) => key !== null)])
  return { rows: edited.rows.map((row, index) => ({ ...row, key: own[index] ?? idOfRow(row, ids) })) }
}

/** What of a table shows in the drawing: rows, kinds, owners, documents, ways, whether the last row ends by itself. */
function structureOf(table: StepTable): string {
  const last = table.rows.at(-1)
  const rows = table.rows.map((row) => rowStructure(row, table)).toSorted()
  return JSON.stringify([rows, last && last.kind !== 'end' && last.next === 'following' ? last.key : ''])
}

function rowStructure(row: StepRow, table: StepTable): string {
  const ways = cachedWays(table).get(row.key ?? '') ?? []
  return JSON.stringify([row.key, row.kind, row.owner, row.inputs, row.outputs, ways])
}

const waysOfTable = new WeakMap<StepTable, ReturnType<typeof waysByRow>>()

function cachedWays(table: StepTable): ReturnType<typeof waysByRow> {
  const known = waysOfTable.get(table) ?? waysByRow(table)
  waysOfTable.set(table, known)
  return known
}

/** What of a row's own attributes differs from the diagram. */
function attributeChanges(row: StepRow, old: StepRow | undefined): Record<string, string | null> {
  const wanted = stepAttributesOf(row)
  const had = old ? stepAttributesOf(old) : {}
  const names = new Set([...Object.keys(wanted), ...Object.keys(had)])
  return Object.fromEntries([...names].filter((name) => wanted[name] !== had[name]).map((name) => [name, wanted[name] ?? null]))
}

/** Has every step remember the room that was made for it. */
function withRooms({ xml, rooms }: RevisedDiagram): string {
  if (rooms.size === 0) return xml
  const text = new DiagramText(xml)
  for (const [id, made] of rooms) text.remember(id, 'madeRoom', writeMadeRoom(made))
  return text.write()
}

/** Writes the row numbers into the diagram where it would be read with other numbers, another order or another writing. */
function withNumbers(xml: string, table: StepTable): string {
  const view = viewStepTable(xml)
  const says = ({ rows }: StepTable) => JSON.stringify(rows.map(({ key, number, next, owner }) => [key, number, formatNext(next), owner]))
  if (says(view.table) === says(table)) return xml
  const remembered = numberAttributes(table)
  const blank = { stepOrder: null, nextWritten: null, ownerBlank: null }
  const text = new DiagramText(xml)
  const writer = new ElementWriter(text)
  table.rows.forEach((row, index) => writer.note(row.key ?? '', { ...blank, ...remembered[index] }))
  const named = poolsToName(view, table)
  for (const { id } of view.source.graph.pools) writer.note(id, { namedInTable: named.includes(id) ? 'true' : null })
  return text.write()
}

/** The only pool of the rows, where 担当 names it all the same: before a lane, or alone. */
function poolsToName(view: StepTableView, table: StepTable): string[] {
  const { nodes, graph } = view.source
  const used = new Set(table.rows.flatMap(({ key }) => nodes.get(key ?? '')?.pool ?? []))
  const bare = new Set([null, ...graph.lanes.filter(({ name }) => name === '').map(({ id }) => id)])
  const owned = table.rows.filter(({ owner }) => owner.length > 0)
  const isAlone = owned.length > 0 && owned.every(({ key }) => bare.has(nodes.get(key ?? '')?.lane ?? null))
  return used.size === 1 && (namesPools(table) || isAlone) ? [...used] : []
}
