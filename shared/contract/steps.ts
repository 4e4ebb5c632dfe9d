import { z } from 'zod'
import { sheetCells } from '../columns/sheet-cells.ts'
import { flowKind } from '../domain/flow-kind.ts'
import { call, errorData, id, projectKey } from './base.ts'
import { incomingFile } from './flow.ts'
import { portableFile } from './portable-file.ts'

const locale = z.enum(['ja', 'en'])
const faults = z.array(errorData.extend({ line: z.number().int().nullable().default(null), header: z.string().nullable().default(null) }))
const tableEncoding = z.enum(['utf-8', 'shift_jis', 'utf-16le', 'utf-16be'])
/** A step table in its exchanged form, header first. */
const cells = z.array(z.array(z.string()).max(60)).max(5_001)

export const tableForm = z.enum(['xlsx', 'csv', 'csv-cp932', 'tsv'])
export type TableForm = z.infer<typeof tableForm>

export const tableFile = z.object({
  fileName: z.string(),
  sheets: z.array(sheetCells),
  /** Null for a workbook. */
  encoding: tableEncoding.nullable(),
  /** Lines of a csv or tsv file that were in the other Japanese encoding, and those whose characters could not be read. */
  otherLines: z.array(z.number().int()),
  unreadLines: z.array(z.number().int()),
})
export type TableFile = z.infer<typeof tableFile>

/** The step table: loose files without a project, and tables in and out of the flows of a project. Paths are those of the core's PC. */
export const steps = {
  /** Draws a table (.xlsx, .csv, .tsv) and writes the diagram; `warnings` are told of the table, nothing of it is dropped. */
  layout: call
    .input(z.object({ table: z.string(), diagram: z.string(), overwrite: z.boolean().default(false), locale: locale.default('ja') }))
    .output(z.object({ rows: z.number().int(), warnings: faults })),
  /** Writes a diagram as a table; `warnings` are told of the diagram file, `unsaid` of what no table can say. */
  export: call
    .input(z.object({ diagram: z.string(), table: z.string(), overwrite: z.boolean().default(false), locale: locale.default('ja') }))
    .output(z.object({ rows: z.number().int(), warnings: faults, unsaid: faults })),
  /** The cells of a table file, for the screen 列の対応づけ. */
  readFile: call.input(z.object({ file: incomingFile, encoding: tableEncoding.nullable().default(null) })).output(tableFile),
  /** Adds a flow that is drawn from a table. BAD_INPUT where the table has errors. */
  draw: call
    .input(projectKey.extend({ procedure: id, kind: flowKind, municipality: id, name: z.string().trim().min(1).max(100), cells }))
    .output(z.object({ flow: id })),
  /** What a diagram becomes with an edited table, computed and not stored; with `keys` a row without a key is a new one whatever its words.. */
  apply: call
    .input(z.object({ xml: z.string(), cells, recognise: z.enum(['words', 'keys']).default('words') }))
    .output(z.object({ xml: z.string(), added: z.number().int(), removed: z.number().int(), changed: z.number().int() })),
  /** Writes the tables of flows: one file at `path`, a sheet per flow in a workbook; csv and tsv hold one flow. Never over a file unless told. */
  exportFlows: call
    .input(projectKey.extend({ flows: z.array(id).min(1).max(500), form: tableForm, path: z.string(), overwrite: z.boolean().default(false), locale: locale.default('ja') }))
    .output(z.object({ path: z.string(), rows: z.number().int() })),
  /** The same as a file, for shells that save through the browser. */
  downloadFlows: call
    .input(projectKey.extend({ flows: z.array(id).min(1).max(500), form: tableForm, locale: locale.default('ja') }))
    .output(portableFile),
}
