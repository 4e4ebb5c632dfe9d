import type { z } from 'zod'
import type { revisionSummary } from '../../../contract/flow.ts'
import type { CollectedDocument } from '../../../contract/collected-documents.ts'
import type { Issue } from '../../../contract/issues.ts'
import type { FlowKind } from '../../../domain/flow-kind.ts'
import type { HearingQuestion } from '../../../review/hearing-questions.ts'

/** Why a version of a flow was made; the words are those of 手順と図. */
export type RevisionReason = z.infer<typeof revisionSummary>['reason']

/** A flow as documents tell of it. */
export interface FlowContent {
  id: string
  kind: FlowKind
  name: string
  town: string
  /** 現行 or 見直し後 of the own municipality: what documents are about. Others are there to be compared with. */
  isOwn: boolean
  /** The diagram text the document is made from. */
  xml: string
  /** Its picture, or null where nobody has drawn it. */
  drawing: { svg: string; width: number; height: number } | null
  /** Number and name of the newest named or unnamed version. */
  revision: number
  revisionName: string
  revisions: readonly { number: number; name: string; reason: RevisionReason; createdAt: string }[]
  comments: readonly { number: number; elementName: string; text: string; author: string; state: 'unconfirmed' | 'confirmed' | 'needs-change'; answers: readonly { text: string; author: string }[] }[]
  /** What was asked about the whole flow ('') or a step. */
  answers: readonly { elementName: string; question: HearingQuestion; answer: string; person: string }[]
  signOffs: readonly { section: string; person: string; note: string; signedOn: string; revision: number }[]
}

/** Everything that the project holds about one procedure. */
export interface ProcedureContent {
  id: string
  name: string
  areaName: string
  flows: readonly FlowContent[]
  issues: readonly Issue[]
  documents: readonly CollectedDocument[]
  /** What 機能分析 says of it: the texts on the way to its cell. */
  functions: readonly string[]
}

/** The flows of the own municipality, 現行 before 見直し後. */
export function ownFlows({ flows }: Pick<ProcedureContent, 'flows'>): FlowContent[] {
  const own = flows.filter(({ isOwn }) => isOwn)
  return [...own.filter(({ kind }) => kind === 'asis'), ...own.filter(({ kind }) => kind !== 'asis')]
}

/** The flow that says how the work shall be done: 見直し後, else 現行; undefined where there is neither. */
export function leadingFlow(procedure: Pick<ProcedureContent, 'flows'>): FlowContent | undefined {
  return ownFlows(procedure).findLast(() => true)
}
