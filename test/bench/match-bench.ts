import { alignFlows } from '../../shared/align/align-flows.ts'
import { alignByBigrams } from './matching/baseline.ts'
import { generateFlow } from './matching/generate-flow.ts'
import { compareTimes, timed, type Measurement } from './measure.ts'

/** Matching two flows with all evidence, against matching them by bigrams and order only. */
export async function benchMatch(): Promise<Measurement[]> {
  const measured: Measurement[] = []
  for (const steps of [50, 100, 200, 400]) {
    const asis = generateFlow(steps, 11)
    const standard = generateFlow(steps, 23)
    measured.push(
      await compareTimes(`match ${steps} x ${steps}`, steps > 100 ? 3 : 9, () => timed(() => alignFlows(asis, standard)), () => timed(() => alignByBigrams(asis, standard, true))),
    )
  }
  return measured
}
