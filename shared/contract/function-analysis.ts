import { z } from 'zod'
import { call, id, projectKey } from './base.ts'
import { fileFormat } from './file-format.ts'
import { portableFile } from './portable-file.ts'

const locale = z.enum(['ja', 'en']).default('ja')

export const functionCell = z.object({
  id,
  /** Null for the middle of an outermost grid. */
  parent: id.nullable(),
  /** 0 to 7, clockwise from the upper left; 0 for a middle. */
  place: z.number().int().min(0).max(7),
  text: z.string(),
  /** The 業務 an outermost grid is about, where it is one of the project. */
  area: id.nullable(),
  /** What the cell became. */
  procedure: id.nullable(),
  flow: id.nullable(),
  element: z.string().nullable(),
})
export type FunctionCell = z.infer<typeof functionCell>

const cellText = z.string().trim().max(200)

/** 機能分析 (DMM): grids of nine that open into each other. Every change is one undo step. */
export const functionAnalysis = {
  view: call.input(projectKey.extend({ locale })).output(z.object({ cells: z.array(functionCell), undo: z.string().nullable(), redo: z.string().nullable() })),
  /** A new outermost grid. */
  addGrid: call.input(projectKey.extend({ text: cellText.min(1), area: id.nullable().default(null) })).output(z.object({ cell: id })),
  /** Writes a cell around a middle; '' empties it, and removes it where nothing hangs on it. */
  write: call.input(projectKey.extend({ parent: id, place: z.number().int().min(0).max(7), text: cellText })).output(z.object({ cell: id.nullable() })),
  rename: call.input(projectKey.extend({ cell: id, text: cellText.min(1) })),
  /** Says what a cell became; nulls take it back. */
  link: call.input(projectKey.extend({ cell: id, procedure: id.nullable(), flow: id.nullable().default(null), element: z.string().max(300).nullable().default(null) })),
  /** Makes a procedure of that 業務 from a cell; undo takes it away again while nothing has been put in it. */
  becomeProcedure: call.input(projectKey.extend({ cell: id, area: id })).output(z.object({ procedure: id })),
  /** Takes a cell away with every grid inside it. */
  remove: call.input(projectKey.extend({ cell: id })),
  undo: call.input(projectKey.extend({ locale })).output(z.object({ undone: z.string().nullable() })),
  redo: call.input(projectKey.extend({ locale })).output(z.object({ redone: z.string().nullable() })),
  exportTo: call.input(projectKey.extend({ path: z.string(), overwrite: z.boolean().default(false), locale })).output(z.object({ path: z.string() })),
  download: call.input(projectKey.extend({ format: fileFormat, locale })).output(portableFile),
}
