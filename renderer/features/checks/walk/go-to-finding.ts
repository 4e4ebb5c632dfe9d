import type { PlacedFinding } from '../../../../shared/checks/placed-finding.ts'
import type { FlowDocument } from '../../../document/flow-document.ts'
import { checksOf } from '../run/flow-checks.ts'

/** Selects the shape of a finding and brings it into view; table and drawer follow the selection. */
export function goToFinding(document: FlowDocument, { key, shape }: PlacedFinding): void {
  checksOf(document).setCurrent(key)
  document.session.select([shape])
}

/** The finding behind the one that was jumped to last, or before it, round and round; null where nothing is left. */
export function stepFinding(document: FlowDocument, step: 1 | -1): PlacedFinding | null {
  const { findings, fixed, current } = checksOf(document).useState.getState()
  const open = (findings ?? []).filter(({ key }) => !fixed.has(key))
  const at = open.findIndex(({ key }) => key === current)
  const next = open[at < 0 ? (step === 1 ? 0 : open.length - 1) : (at + step + open.length) % open.length]
  if (next === undefined) return null
  goToFinding(document, next)
  return next
}
