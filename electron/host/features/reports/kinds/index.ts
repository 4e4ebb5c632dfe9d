import type { ReportKind as KindName } from '../../../../../shared/contract/reports.ts'
import { KurabeError } from '../../../../../shared/contract/kurabe-error.ts'
import type { DrawnText } from '../../../../../shared/contract/output.ts'
import type { ReportKind } from '../report-kind.ts'
import { handoverKind } from './handover-kind.ts'
import { manualKind } from './manual-kind.ts'
import type { ReportSource } from '../report-source.ts'
import { evaluationKind } from './evaluation-kind.ts'
import { informationRequestKind } from './information-request-kind.ts'
import { fitGapKinds } from './fit-gap-kinds.ts'
import { lostFunctionsKind } from './lost-functions-kind.ts'
import { openItemsKind } from './open-items-kind.ts'
import { requirementsKind } from './requirements-kind.ts'
import { rfpKind } from './rfp-kind.ts'

/** Every kind of document; `folder` is no document but all of them. */
const kinds: readonly ReportKind[] = [
  ...fitGapKinds,
  openItemsKind,
  lostFunctionsKind,
  informationRequestKind,
  evaluationKind,
  requirementsKind,
  rfpKind,
  handoverKind,
  manualKind,
]

/** One kind by its name; BAD_INPUT for one that is no document of its own. */
export function findKind(kind: KindName): ReportKind {
  const found = kinds.find((candidate) => candidate.kind === kind)
  if (found === undefined) throw new KurabeError('BAD_INPUT', 'reports.error.noDocument', { kind })
  return found
}

export function listKinds(): readonly ReportKind[] {
  return kinds
}

/** Diagrams that the document of a source shows, each once; of the folder, those of every kind. */
export function textsOf(source: ReportSource): DrawnText[] {
  const chosen = source.options.kind === 'folder' ? kinds : [findKind(source.options.kind)]
  return [...new Map(chosen.flatMap((kind) => kind.texts(source)).map((text) => [`${text.flow} ${text.revision}`, text])).values()]
}
