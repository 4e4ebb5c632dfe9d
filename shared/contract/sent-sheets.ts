import { z } from 'zod'
import { call, errorData, id, projectKey } from './base.ts'
import { incomingFile } from './flow.ts'
import { portableFile } from './portable-file.ts'

const locale = z.enum(['ja', 'en']).default('ja')
const tableKey = projectKey.extend({ table: id })

export const sheetKind = z.enum(['section', 'vendor'])
export type SheetKind = z.infer<typeof sheetKind>

export const sentSheet = z.object({
  id,
  kind: sheetKind,
  /** Stands on the sheet in a visible cell, e.g. K-20261122-3F7AC. */
  code: z.string(),
  recipient: z.string(),
  package: id.nullable(),
  packageName: z.string(),
  rows: z.number().int(),
  dueDate: z.iso.date().nullable(),
  sentAt: z.iso.datetime(),
  returned: z.array(z.object({ id, fileName: z.string(), applied: z.number().int(), leftOut: z.number().int(), returnedAt: z.iso.datetime() })),
})
export type SentSheet = z.infer<typeof sentSheet>

const order = tableKey.extend({
  kind: sheetKind,
  /** The vendor's package; null for a section. */
  package: id.nullable(),
  recipient: z.string().trim().max(100),
  dueDate: z.iso.date().nullable(),
  /** Null: all rows. */
  rows: z.array(id).max(10_000).nullable(),
  /**
   * What the section fills in: fields of `shared/sent-sheets/section-columns.ts`, and `reference:<id>` for judgement and difference against a
   * reference; ignored for vendors.
   */
  columns: z.array(z.string().max(60)).max(60),
  /** A word to the reader, above the table. */
  message: z.string().max(4000),
  locale,
})
export type SheetOrder = z.infer<typeof order>

/** One cell that came back. Values are as a person reads them. */
export const returnedChange = z.object({
  key: z.string(),
  /** Null for a function of the spec that no row of the table has. */
  row: id.nullable(),
  number: z.number().int().nullable(),
  /** As it stands on the sheet. */
  rowKey: z.string(),
  rowName: z.string(),
  field: z.string(),
  header: z.string(),
  /** Place in the file. */
  sheet: z.string(),
  line: z.number().int(),
  base: z.string(),
  ours: z.string(),
  theirs: z.string(),
  /** `clean`: only they changed it; `conflict`: both did; `refused`: the value cannot be taken, `problem` says why. */
  kind: z.enum(['clean', 'conflict', 'refused']),
  problem: errorData.nullable(),
  /** What was understood of the value (full-width digits, units …), where that differs from what is written. */
  understood: z.string().nullable(),
  /** What should be looked at although the value was understood: rounded, with tax … */
  cautions: z.array(errorData),
})
export type ReturnedChange = z.infer<typeof returnedChange>

/** A line that was written by hand into the sheet, or whose key nobody knows. */
export const returnedLine = z.object({
  key: z.string(),
  line: z.number().int(),
  name: z.string(),
  /** What its cells say, by header. */
  cells: z.array(z.object({ header: z.string(), text: z.string() })),
  /** Why it cannot become a row of the table; null where it can. */
  problem: errorData.nullable(),
})
export type ReturnedLine = z.infer<typeof returnedLine>

export const returnedNote = errorData.extend({ line: z.number().int().nullable() })
export type ReturnedNote = z.infer<typeof returnedNote>

export const returnedPreview = z.object({
  /** Names the read file until it is applied or closed. */
  file: id,
  fileName: z.string(),
  table: id,
  sent: sentSheet,
  changes: z.array(returnedChange),
  added: z.array(returnedLine),
  /** Rows of the sheet that are missing in the file; nothing is deleted by that. */
  missing: z.array(z.object({ rowKey: z.string(), name: z.string() })),
  reordered: z.boolean(),
  /** Duplicated or overwritten keys, changed locked cells, other oddities, each with its place. */
  notes: z.array(returnedNote),
  unchanged: z.number().int(),
})
export type ReturnedPreview = z.infer<typeof returnedPreview>

/** 記入シート and RFI 回答シート out and back. */
export const sentSheets = {
  list: call.input(tableKey).output(z.array(sentSheet)),
  /** How many lines a sheet would have; nothing is made. */
  plan: call.input(order).output(z.object({ lines: z.number().int() })),
  /** Writes the sheet and keeps what stood in it. */
  send: call.input(order.extend({ path: z.string(), overwrite: z.boolean().default(false) })).output(z.object({ path: z.string(), sheet: id })),
  download: call.input(order).output(portableFile),
  /** Reads what came back: nothing is stored. BAD_INPUT with cause and remedy for a file of another project, a sheet unknown here, locked, damaged or macro files. */
  read: call.input(projectKey.extend({ file: incomingFile })).output(returnedPreview),
  close: call.input(projectKey.extend({ file: id })),
  /**
   * Takes the named changes over, as one undo step of the table or of the packages; what is not named is left, counted and kept readable.
   * CONFLICT where one of the cells has been changed here since the file was read: then nothing is written.
   */
  apply: call
    .input(projectKey.extend({ file: id, changes: z.array(z.string()).max(100_000), added: z.array(z.string()).max(10_000), by: z.string().trim().max(60).default('') }))
    .output(z.object({ applied: z.number().int(), leftOut: z.number().int() })),
  /** What a returned sheet said and was not taken over; `notes` are words outside the cells that were asked for. */
  leftOut: call.input(projectKey.extend({ returned: id })).output(z.object({ changes: z.array(returnedChange), added: z.array(returnedLine), notes: z.array(returnedNote) })),
}
