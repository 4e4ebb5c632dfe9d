import { z } from 'zod'
import { judgementEntry } from '../domain/judgement-list.ts'
import { call, errorData, id, projectKey } from './base.ts'
import { portableFile } from './portable-file.ts'
import { specItemKind } from './specs.ts'
import { shownStepLink, stepLink } from './step-link.ts'

const locale = z.enum(['ja', 'en']).default('ja')
export const fitGapTableKey = projectKey.extend({ table: id })

export const fitGapRowKinds = ['step', 'function', 'batch', 'master', 'authority', 'closing', 'migration', 'interface', 'other'] as const
export const fitGapRowKind = z.enum(fitGapRowKinds)
export type FitGapRowKind = z.infer<typeof fitGapRowKind>

/** 機能 or 帳票 by its code: the reference says of which 版. */
export const functionCode = z.object({ kind: specItemKind, code: z.string().max(40) })

export const evidenceEntry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('shape'), step: stepLink }),
  z.object({ kind: z.literal('function'), item: functionCode }),
  z.object({ kind: z.literal('file'), name: z.string().max(300), page: z.string().max(60), text: z.string().max(1000) }),
])
export type EvidenceEntry = z.infer<typeof evidenceEntry>

/** Step 1, of one row against one reference. */
const cellFields = z.object({
  /** Key of the project's list of judgements, '' while undecided. */
  judgement: z.string().max(40),
  difference: z.string().max(4000),
  evidence: z.array(evidenceEntry).max(50),
  /** I/F: which other system is touched. */
  interfaceSystem: z.string().max(200),
  /** Whether that system can change; '' where no I/F is touched. */
  interfaceChange: z.enum(['', 'possible', 'impossible', 'unknown']),
})
export type FitGapCellFields = z.infer<typeof cellFields>

export const fitGapCell = cellFields.extend({
  reference: id,
  decider: z.string(),
  decidedAt: z.iso.datetime().nullable(),
  /** What the reference says to this row today. `package`: the vendor's answer. */
  facts: z.object({
    functions: z.array(z.object({ kind: specItemKind, code: z.string(), name: z.string(), text: z.string(), class: z.string() })),
    steps: z.array(shownStepLink),
    answer: z.enum(['', 'yes', 'partial', 'no']),
    cost: z.number().int().nullable(),
    comment: z.string(),
    difference: z.string(),
  }),
  /** The machine only suggests; null where it has nothing to say. */
  suggestion: z.object({ judgement: z.string(), reason: z.string() }).nullable(),
  /** 再判定待ち: why, and what was judged on; null otherwise. The judgement itself stays readable. */
  rejudge: z.object({ cause: z.string(), before: z.string(), after: z.string() }).nullable(),
})
export type FitGapCell = z.infer<typeof fitGapCell>

/** What people write of a row; step 2 among it. */
export const fitGapRowFields = z.object({
  kind: fitGapRowKind,
  large: z.string().max(200),
  middle: z.string().max(200),
  name: z.string().trim().min(1).max(1000),
  steps: z.array(stepLink).max(200),
  functions: z.array(functionCode).max(500),
  /** 現行運用. */
  currentPractice: z.string().max(4000),
  forms: z.string().max(1000),
  volume: z.string().max(200),
  impact: z.string().max(4000),
  /** 作業の要否 (業務継続性) and why. */
  necessity: z.enum(['', 'needed', 'not-needed', 'undecided']),
  necessityReason: z.string().max(4000),
  treatment: z.enum(['', '1', '2', '3', '4']),
  /** Why ③ cannot be avoided; ③ is not stored without it, and it stands in every report. */
  justification: z.string().max(4000),
  treatmentContent: z.string().max(4000),
  /** ④: what takes its place (RPA, spreadsheet …). */
  remedy: z.string().max(4000),
  bylaw: z.enum(['', 'needed', 'not-needed', 'unknown']),
  bylawContent: z.string().max(4000),
  bylawDue: z.iso.date().nullable(),
  endUserComputing: z.string().max(4000),
  externalSystem: z.string().max(4000),
  transition: z.string().max(4000),
  transitionUntil: z.iso.date().nullable(),
  owner: z.string().max(60),
  dueDate: z.iso.date().nullable(),
  state: z.enum(['open', 'doing', 'done']),
  note: z.string().max(4000),
})
export type FitGapRowFields = z.infer<typeof fitGapRowFields>

export const fitGapTableRow = fitGapRowFields.extend({
  id,
  /** The anchor of the row: it never changes by sorting, inserting or removing. */
  number: z.number().int(),
  steps: z.array(shownStepLink),
  decider: z.string(),
  decidedAt: z.iso.datetime().nullable(),
  /** By reference, in the order of the table's references. */
  cells: z.array(fitGapCell),
  historyCount: z.number().int(),
})
export type FitGapTableRow = z.infer<typeof fitGapTableRow>

export const fitGapReference = z.object({
  id,
  kind: z.enum(['spec', 'package', 'flow']),
  /** Id of the spec, package or flow. */
  target: id,
  /** Name as a column heads it: 「標準仕様 6.0版」, 「パッケージX 2.1」, 「若葉町 現行」. */
  name: z.string(),
  /** A newer 版 of the spec or a newer state of the flow than what was judged. */
  newer: z.object({ id, name: z.string() }).nullable(),
  isGone: z.boolean(),
})
export type FitGapReference = z.infer<typeof fitGapReference>

export const fitGapTableSummary = z.object({
  id,
  name: z.string(),
  area: id,
  areaName: z.string(),
  procedure: id.nullable(),
  procedureName: z.string(),
  municipality: id,
  municipalityName: z.string(),
  /** The flows the rows follow. */
  subjectFlows: z.array(id),
  references: z.array(fitGapReference),
  rows: z.number().int(),
  /** Rows that are judged against the main reference, the first of the table, and wait for no 再判定 (`tableRowState`). */
  decided: z.number().int(),
  /** Rows with a 再判定待ち. */
  rejudge: z.number().int(),
  /** Flows, functions or answers have changed since the table was last brought up to date: `refresh` would look at them. */
  isBehind: z.boolean(),
  changedAt: z.iso.datetime(),
})
export type FitGapTableSummary = z.infer<typeof fitGapTableSummary>

export const fitGapTableView = z.object({
  summary: fitGapTableSummary,
  judgements: z.array(judgementEntry),
  rows: z.array(fitGapTableRow),
  undo: z.string().nullable(),
  redo: z.string().nullable(),
})
export type FitGapTableView = z.infer<typeof fitGapTableView>

const target = z.object({ kind: z.enum(['spec', 'package', 'flow']), target: id })
/** Who writes and why: both go into the history of each cell. */
const hand = z.object({ by: z.string().trim().max(60).default(''), why: z.string().trim().max(1000).default('') })

export const fitGapHistoryEntry = z.object({
  row: id,
  reference: id.nullable(),
  field: z.string(),
  before: z.string(),
  after: z.string(),
  by: z.string(),
  why: z.string(),
  at: z.iso.datetime(),
})

/** As many rows as a table takes, and their cells against ten references: what a person can select can be written in one step. */
const mostRows = 20_000
const mostCells = 200_000
const rowChange = z.object({ row: id, fields: fitGapRowFields.partial() })
const cellChange = z.object({ row: id, reference: id, fields: cellFields.partial() })

/** What rows are put together by in まとめ. */
const pivotField = z.enum(['large', 'middle', 'kind', 'owner', 'state', 'treatment'])

/** Fit & Gap 表. Every change is one undo step of that table; history is never undone, undo adds to it. */
export const fitGapTables = {
  list: call.input(projectKey.extend({ procedure: id.nullable().default(null), locale })).output(z.array(fitGapTableSummary)),
  /** What a new table may take as references, for a procedure or a whole 業務. */
  candidates: call.input(projectKey.extend({ area: id, procedure: id.nullable(), locale })).output(z.array(target.extend({ name: z.string(), group: z.enum(['spec', 'package', 'asis', 'tobe', 'standard', 'other']) }))),
  /** Makes a table: rows follow the subject flow (of each procedure, for a whole 業務), then what the spec has and no step does. */
  create: call
    .input(projectKey.extend({ area: id, procedure: id.nullable(), municipality: id, subjectFlow: id.nullable(), name: z.string().trim().min(1).max(100), references: z.array(target).max(30) }))
    .output(z.object({ table: id })),
  rename: call.input(fitGapTableKey.extend({ name: z.string().trim().min(1).max(100) })),
  remove: call.input(fitGapTableKey),
  restore: call.input(fitGapTableKey),
  view: call.input(fitGapTableKey.extend({ locale })).output(fitGapTableView),
  addReference: call.input(fitGapTableKey.extend({ reference: target })).output(z.object({ reference: id })),
  removeReference: call.input(fitGapTableKey.extend({ reference: id })),
  moveReference: call.input(fitGapTableKey.extend({ reference: id, to: z.number().int().min(0) })),

  /**
   * Rows of the town's own: by hand or by paste, with what was pasted into their cells. `after` null: at the end. `changes` are rows and cells that
   * were there and are written in the same undo step: a paste that begins above the last row and ends below it.
   */
  addRows: call
    .input(
      fitGapTableKey.merge(hand).extend({
        rows: z.array(fitGapRowFields.partial().required({ name: true }).extend({ cells: z.array(z.object({ reference: id, fields: cellFields.partial() })).max(100).optional() })).min(1).max(mostRows),
        after: id.nullable().default(null),
        changes: z.object({ rows: z.array(rowChange).max(mostRows), cells: z.array(cellChange).max(mostCells) }).optional(),
      }),
    )
    .output(z.object({ rows: z.array(id) })),
  removeRows: call.input(fitGapTableKey.merge(hand).extend({ rows: z.array(id).min(1).max(mostRows) })),
  /** Writes fields of rows, each its own: what the grid does for typing, filling and pasting. ③ without justification is refused, nothing is written then. */
  writeRows: call.input(fitGapTableKey.merge(hand).extend({ changes: z.array(rowChange).min(1).max(mostRows) })),
  /** Writes fields of cells, each its own. */
  writeCells: call.input(fitGapTableKey.merge(hand).extend({ changes: z.array(cellChange).min(1).max(mostCells) })),
  /** Several row and cell changes as one undo step: paste over both, bulk decisions, what came back from Excel. */
  write: call.input(
    fitGapTableKey.merge(hand).extend({
      rows: z.array(rowChange).max(mostRows),
      cells: z.array(cellChange).max(mostCells),
    }),
  ),
  /** Takes the suggested judgements for these rows, of one reference or all. */
  acceptSuggestions: call.input(fitGapTableKey.merge(hand).extend({ rows: z.array(id).min(1).max(mostRows), reference: id.nullable() })).output(z.object({ accepted: z.number().int() })),
  /** What the flows, functions and comparisons say now: new steps and functions become rows, changed ones turn 再判定待ち. One undo step. */
  refresh: call.input(fitGapTableKey).output(z.object({ added: z.number().int(), rejudge: z.number().int(), gone: z.number().int() })),
  /** What going over to another 版 would do, row by row: of a spec or of a standard flow. */
  previewEdition: call.input(fitGapTableKey.extend({ reference: id, target: id, locale })).output(
    z.object({
      rows: z.array(
        z.object({
          /** Null for a function that becomes a new row. */
          row: id.nullable(),
          number: z.number().int().nullable(),
          name: z.string(),
          change: z.enum(['same', 'changed', 'added', 'removed', 'renumbered']),
          before: z.string(),
          after: z.string(),
          words: z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })),
          judgement: z.string(),
          /** What is proposed: carry the judgement over as decided, or ask again. */
          carry: z.boolean(),
        }),
      ),
    }),
  ),
  /** Goes over to another 版: rows in `carry` keep their judgement as decided, other changed ones turn 再判定待ち; added functions become rows. One undo step. */
  changeEdition: call.input(fitGapTableKey.merge(hand).extend({ reference: id, target: id, carry: z.array(id).max(20_000) })).output(z.object({ rejudge: z.number().int(), added: z.number().int() })),
  /** Of a row and all its cells, or of one reference's cell; the latest first. */
  history: call.input(fitGapTableKey.extend({ row: id, reference: id.nullable().default(null), locale })).output(z.array(fitGapHistoryEntry)),
  /** Share of fit over time, from the history: one point per day with a change. */
  progress: call.input(fitGapTableKey).output(z.array(z.object({ day: z.iso.date(), reference: id, fit: z.number().int(), judged: z.number().int(), rows: z.number().int() }))),
  undo: call.input(fitGapTableKey.extend({ locale })).output(z.object({ undone: z.string().nullable() })),
  redo: call.input(fitGapTableKey.extend({ locale })).output(z.object({ redone: z.string().nullable() })),
  exportTo: call.input(fitGapTableKey.extend({ path: z.string(), overwrite: z.boolean().default(false), locale })).output(z.object({ path: z.string() })),
  download: call.input(fitGapTableKey.extend({ form: z.enum(['xlsx', 'tsv']), locale })).output(portableFile),
  /** まとめ: the counts by one field, as a file. */
  exportPivot: call.input(fitGapTableKey.extend({ by: pivotField, path: z.string(), overwrite: z.boolean().default(false), locale })).output(z.object({ path: z.string() })),
  downloadPivot: call.input(fitGapTableKey.extend({ by: pivotField, form: z.enum(['xlsx', 'tsv']), locale })).output(portableFile),
  problems: call.input(fitGapTableKey).output(z.array(errorData.extend({ row: id.nullable() }))),
}
