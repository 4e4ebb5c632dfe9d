import type { PageOptions } from './page-options.ts'
import type { PrintedFlow } from './page.ts'

/** Who stands at the right of a 現行, the likeliest first. */
const partners = ['tobe', 'standard', 'package'] as const

/**
 * Which flows share a sheet. Beside each other, a 現行 meets the 見直し後 that was made from it, else the first 見直し後, 標準 or product of its procedure;
 * whoever finds nobody has a sheet of its own. Nobody is printed twice and nobody is left out.
 */
export function pairFlows(flows: readonly PrintedFlow[], arrangement: PageOptions['arrangement']): [PrintedFlow, PrintedFlow?][] {
  if (arrangement === 'single') return flows.map((flow) => [flow])
  // Two flows somebody chose belong together, whatever they are.
  const [first, second] = flows
  if (flows.length === 2 && first !== undefined && second !== undefined) return [first.kind !== 'asis' && second.kind === 'asis' ? [second, first] : [first, second]]
  const left = new Set(flows)
  const take = (found: PrintedFlow | undefined) => {
    if (found !== undefined) left.delete(found)
    return found
  }
  const pairs = new Map<PrintedFlow, PrintedFlow | undefined>()
  const asis = flows.filter((flow) => flow.kind === 'asis')
  for (const flow of asis) {
    left.delete(flow)
    pairs.set(flow, take([...left].find((other) => other.kind === 'tobe' && other.origin === flow.flow)))
  }
  for (const flow of asis) {
    if (pairs.get(flow) !== undefined) continue
    const others = [...left].filter((other) => other.procedureId === flow.procedureId)
    pairs.set(flow, take(partners.map((kind) => others.find((other) => other.kind === kind)).find((found) => found !== undefined)))
  }
  return flows.flatMap((flow): [PrintedFlow, PrintedFlow?][] => {
    if (pairs.has(flow)) return [[flow, pairs.get(flow)]]
    return left.has(flow) ? [[flow]] : []
  })
}
