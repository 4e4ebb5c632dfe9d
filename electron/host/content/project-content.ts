import { z } from 'zod'

/** A value of a row: as SQLite holds it, bytes as base64. */
export const contentValue = z.union([z.string(), z.number(), z.null(), z.object({ bytes: z.string() })])
export type ContentValue = z.infer<typeof contentValue>

/** One table of a project file: columns in their order, rows by primary key. */
export interface ContentTable {
  name: string
  columns: string[]
  rows: ContentValue[][]
}

/**
 * What a project says, without how it is stored: two project files with the same content are the same project. What is derived (searchable
 * rows, drawings), what belongs to one PC (where the user was) and the steps that can be undone are no content.
 */
export interface ProjectContent {
  format: 'kurabe-content'
  /** Form of the project file, i.e. the number of its newest migration. */
  fileVersion: number
  tables: ContentTable[]
}
