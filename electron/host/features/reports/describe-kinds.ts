import { reportKinds, type ReportKind } from '../../../../shared/contract/reports.ts'
import type { ErrorData } from '../../../../shared/contract/base.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { listKinds } from './kinds/index.ts'
import { lacking } from './report-kind.ts'

interface DescribedKind {
  kind: ReportKind
  isReady: boolean
  lacks: ErrorData[]
  forms: ('docx' | 'xlsx')[]
}

/** Every kind with what the project lacks before it can be made. The folder holds whatever can be made, so it needs one procedure only. */
export function describeKinds(database: ReadDatabase): DescribedKind[] {
  const known = new Map(listKinds().map((kind) => [kind.kind, kind]))
  const hasProcedure = database.prepare('SELECT 1 FROM procedure WHERE removed_at IS NULL LIMIT 1').get() !== undefined
  return reportKinds.map((kind) => {
    const folderLacks = hasProcedure ? [] : [lacking('reports.lacks.procedure')]
    const lacks = kind === 'folder' ? folderLacks : (known.get(kind)?.lacks(database) ?? [])
    return { kind, isReady: lacks.length === 0, lacks, forms: kind === 'folder' ? [] : ['docx', 'xlsx'] }
  })
}
