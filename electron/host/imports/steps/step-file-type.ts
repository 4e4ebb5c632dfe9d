import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'

export type StepFileType = 'xlsx' | 'csv' | 'tsv'

/** The form of a table file by the end of its name. @throws KurabeError BAD_INPUT for any other end. */
export function stepFileType(file: string): StepFileType {
  const end = /\.([^.]+)$/.exec(file)?.[1]?.toLowerCase()
  if (end === 'xlsx') return 'xlsx'
  if (end === 'csv') return 'csv'
  if (end === 'tsv' || end === 'txt' || end === 'tab') return 'tsv'
  throw new KurabeError('BAD_INPUT', 'steps.file.unknownType', { file })
}
