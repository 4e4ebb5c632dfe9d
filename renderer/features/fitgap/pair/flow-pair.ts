import type { FlowSummary, ProcedureSummary } from '../../../../shared/contract/project.ts'

/** The two flows laid beside each other: left what the town does or will do, right what it is compared with. */
export interface FlowPair {
  subject: string
  reference: string
}

/** Flows that may stand on the left: 現行 and 見直し後 of every municipality. */
export function subjectChoices(procedure: ProcedureSummary): FlowSummary[] {
  return procedure.flows.filter(({ kind }) => kind === 'asis' || kind === 'tobe')
}

/** Flows that may stand on the right: every other one, the standard first. */
export function referenceChoices(procedure: ProcedureSummary, subject: string | null): FlowSummary[] {
  const rank = { standard: 0, package: 1, asis: 2, tobe: 3 }
  return procedure.flows.filter(({ id }) => id !== subject).toSorted((a, b) => rank[a.kind] - rank[b.kind])
}

/** What is put beside a subject when nobody says otherwise: the standard, else where a ToBe came from, else whatever is there. */
export function usualReference(procedure: ProcedureSummary, subject: string): string | null {
  const choices = referenceChoices(procedure, subject)
  const origin = procedure.flows.find(({ id }) => id === subject)?.originFlow
  return (choices.find(({ kind }) => kind === 'standard') ?? choices.find(({ id }) => id === origin) ?? choices[0])?.id ?? null
}

/**
 * The pair to show. A flow named by the address always takes part; the rest comes from the last pair of this procedure, then from the comparison
 * changed last. Null while nothing was ever compared and nothing is named.
 */
export function choosePair(procedure: ProcedureSummary, named: string | undefined, remembered: FlowPair | null): FlowPair | null {
  const known = new Set(procedure.flows.map(({ id }) => id))
  const subjects = new Set(subjectChoices(procedure).map(({ id }) => id))
  const past = [
    remembered,
    ...procedure.analyses
      .toSorted((a, b) => b.changedAt.localeCompare(a.changedAt))
      .map(({ subjectFlow, referenceFlow }) => ({ subject: subjectFlow, reference: referenceFlow })),
  ].filter((pair): pair is FlowPair => pair !== null && subjects.has(pair.subject) && known.has(pair.reference) && pair.subject !== pair.reference)
  if (named === undefined || !known.has(named)) return past[0] ?? null
  const withNamed = past.find(({ subject }) => subject === named) ?? past.find(({ reference }) => reference === named)
  if (withNamed !== undefined) return withNamed
  if (subjects.has(named)) {
    const reference = usualReference(procedure, named)
    return reference === null ? null : { subject: named, reference }
  }
  const subject = past[0]?.subject ?? [...subjects][0]
  return subject === undefined ? null : { subject, reference: named }
}
