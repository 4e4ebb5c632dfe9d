import { useEffect, useMemo } from 'react'
import type { Severity } from '../../../shared/checks/finding.ts'
import type { PlacedFinding } from '../../../shared/checks/placed-finding.ts'
import type { EditorPartProps } from '../../document/editor-part.ts'
import type { FlowDocument } from '../../document/flow-document.ts'
import { checksOf } from './run/flow-checks.ts'

const none: readonly PlacedFinding[] = []

/** The findings of an open flow that are still to be looked at, in the order of the drawer; they follow every change. */
export function useFindings(document: FlowDocument): readonly PlacedFinding[] {
  const checks = checksOf(document)
  useEffect(() => checks.watch(), [checks])
  const findings = checks.useState((state) => state.findings ?? none)
  const fixed = checks.useState((state) => state.fixed)
  return useMemo(() => findings.filter(({ key }) => !fixed.has(key)), [findings, fixed])
}

/** By element id the worst that was found at it; steps, lanes and documents, a branch counting for the step it leaves. */
export function useFindingsByElement(document: FlowDocument): ReadonlyMap<string, Severity> {
  const findings = useFindings(document)
  return useMemo(() => {
    const worst = new Map<string, Severity>()
    for (const { shape, severity } of findings) if (!worst.has(shape)) worst.set(shape, severity)
    return worst
  }, [findings])
}

/** How many findings stand in the drawer. */
export function useFindingCount({ document }: EditorPartProps): number {
  return useFindings(document).length
}
