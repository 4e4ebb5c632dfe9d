import { z } from 'zod'
import { call, errorData, id, projectKey } from './base.ts'
import { incomingFile } from './flow.ts'
import { portableFile } from './portable-file.ts'

const locale = z.enum(['ja', 'en']).default('ja')
const tableKey = projectKey.extend({ table: id })

export const sentSheet = z.object({
  id,
  kind: z.enum(['section', 'vendor']),
  /** Stands on the sheet in a visible cell, e.g. K-20261122-3F7A. */
  code: z.string(),
  recipient: z.string(),
  package: id.nullable(),
  packageName: z.string(),
  rows: z.number().int(),
  dueDate: z.iso.date().nullable(),
  sentAt: z.iso.datetime(),
  returned: z.array(z.object({ fileName: z.string(), applied: z.number().int(), leftOut: z.number().int(), returnedAt: z.iso.datetime() })),
})
export type SentSheet = z.infer<typeof sentSheet>

const order = tableKey.extend({
  kind: z.enum(['section', 'vendor']),
  /** The vendor's package; null for a section. */
  package: id.nullable(),
  recipient: z.string().trim().max(100),
  dueDate: z.iso.date().nullable(),
  /** Null: all rows. */
  rows: z.array(id).max(10_000).nullable(),
  /** Columns the section fills in, of `shared/sent-sheets/section-columns.ts`; ignored for vendors. */
  columns: z.array(z.string().max(60)).max(60),
  /** A word to the reader, above the table. */
  message: z.string().max(4000),
  locale,
})

/** One cell that came back. Values are as a person reads them. */
export const returnedChange = z.object({
  key: z.string(),
  row: id,
  number: z.number().int(),
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
})
export type ReturnedChange = z.infer<typeof returnedChange>

export const returnedPreview = z.object({
  /** Names the read file until it is applied or closed. */
  file: id,
  fileName: z.string(),
  sent: sentSheet,
  changes: z.array(returnedChange),
  /** Rows that were added by hand in the sheet, with what they say; they may be taken as rows of the table. */
  added: z.array(z.object({ key: z.string(), line: z.number().int(), cells: z.record(z.string(), z.string()), text: z.string() })),
  /** Rows of the sheet that are missing in the file; nothing is deleted by that. */
  missing: z.array(z.object({ row: id, number: z.number().int(), name: z.string() })),
  reordered: z.boolean(),
  /** Duplicated or overwritten keys, changed locked cells, other oddities, each with its place. */
  notes: z.array(errorData.extend({ line: z.number().int().nullable() })),
  unchanged: z.number().int(),
})
export type ReturnedPreview = z.infer<typeof returnedPreview>

/** 記入シート and RFI 回答シート out and back. */
export const sentSheets = {
  list: call.input(tableKey).output(z.array(sentSheet)),
  /** Writes the sheet and keeps what stood in it. */
  send: call.input(order.extend({ path: z.string(), overwrite: z.boolean().default(false) })).output(z.object({ path: z.string(), sheet: id })),
  download: call.input(order).output(portableFile),
  /** Reads what came back: nothing is stored. BAD_INPUT with cause and remedy for a file of another project, a sheet unknown here, locked, damaged or macro files. */
  read: call.input(projectKey.extend({ file: incomingFile, locale })).output(returnedPreview.extend({ table: id })),
  close: call.input(projectKey.extend({ file: id })),
  /** Takes the named changes over, as one undo step of the table; what is not named is left and counted. */
  apply: call
    .input(projectKey.extend({ file: id, changes: z.array(z.string()).max(100_000), added: z.array(z.string()).max(10_000), by: z.string().trim().max(60).default('') }))
    .output(z.object({ applied: z.number().int(), leftOut: z.number().int() })),
}
