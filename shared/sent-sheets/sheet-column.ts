import { z } from 'zod'

/** One choice of a drop-down: what is stored, what stands in the cell, and how else people write it. */
export const sheetChoice = z.object({ value: z.string(), label: z.string(), spellings: z.array(z.string()) })
export type SheetChoice = z.infer<typeof sheetChoice>

/**
 * A column that the reader of a sheet fills in. It is kept with the sheet, so that what comes back is read as it was asked, also when the
 * project's words have changed since. Values are the texts of the cells: a day as `YYYY-MM-DD`, a choice by its label, a cost in 千円.
 */
export const sheetColumn = z.object({
  /** A field of the row (`currentPractice`), of the cell of a reference (`judgement:<id>`, `difference:<id>`), or of a vendor's answer (`answer`, `cost`, `comment`). */
  field: z.string(),
  header: z.string(),
  kind: z.enum(['text', 'day', 'choice', 'cost']),
  /** Most characters of a text. */
  longest: z.number().int(),
  choices: z.array(sheetChoice),
  /** In characters of the default font. */
  width: z.number(),
})
export type SheetColumn = z.infer<typeof sheetColumn>
