import { z } from 'zod'

/** Words by which a workbook says that it holds a whole project; they are part of the form and the same in every language. */
export const workbookForm = {
  sign: 'kurabe-project',
  /** Sheets. */
  cover: 'くらべ',
  long: 'long_values',
  /** First and last column of every table. */
  line: '行',
  digest: 'しるし',
  /** A cell that stands for a value of the sheet of long values: `@12`. */
  reference: /^@(\d+)$/,
} as const

/** The facts of the cover, by the word in its first column. */
export const coverFacts = z.object({
  形式: z.literal(workbookForm.sign),
  形式の版: z.literal('1'),
  ファイルの版: z.string().regex(/^\d{1,6}$/),
  全体のしるし: z.string().regex(/^[0-9a-f]{64}$/),
})
