import { z } from 'zod'

/** How a list leaves the program as a file. */
export const fileFormat = z.enum(['xlsx', 'tsv'])
export type FileFormat = z.infer<typeof fileFormat>
