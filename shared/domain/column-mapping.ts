import { z } from 'zod'

/** What was decided about the columns of one kind of table: for each header cell, in its order, the id of the field or null for 取り込まない. */
export const columnMapping = z.array(z.string().max(60).nullable()).max(500)
export type ColumnMapping = z.infer<typeof columnMapping>
