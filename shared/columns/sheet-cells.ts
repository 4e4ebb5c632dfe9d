import { z } from 'zod'

/** One sheet of a file as texts, as a person sees it. */
export const sheetCells = z.object({
  name: z.string(),
  isHidden: z.boolean(),
  /** Line by line from the first; trailing blank cells may be missing. A cell merged downwards stands in each line it covers, one merged to the right only at the left. */
  rows: z.array(z.array(z.string())),
  /** Cells that repeat the one above them because both are merged. Line and column from 0. */
  continued: z.array(z.tuple([z.number().int(), z.number().int()])),
  /** Cells that a merged one to their left lies over: they are blank here and were perhaps not before. Absent where nothing tells. */
  covered: z.array(z.tuple([z.number().int(), z.number().int()])).optional(),
  /** Cells whose value is the result of a formula. Line and column from 0. */
  formulas: z.array(z.tuple([z.number().int(), z.number().int()])),
  /** Lines beyond the limit of what is read; 0 where the sheet is whole. */
  omitted: z.number().int(),
})
export type SheetCells = z.infer<typeof sheetCells>
