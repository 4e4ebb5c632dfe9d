/**
 * How fast the matching is: prints one JSON object per line with the median milliseconds for 50 to 400 steps a side, the growth from one
 * size to the next as a power of the steps, and the time for ten flows beside one standard that is worked out once.
 */
import { alignFlows, createAligner } from '../../../shared/align/align-flows.ts'
import { generateFlow } from './generate-flow.ts'

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}

function measure(work: () => void, times: number): number {
  const taken: number[] = []
  for (let k = 0; k < times; k++) {
    const start = performance.now()
    work()
    taken.push(performance.now() - start)
  }
  return Math.round(median(taken) * 10) / 10
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

const first = performance.now()
alignFlows(generateFlow(5, 1), generateFlow(5, 2))
print({ name: 'first match, lexicon read', milliseconds: Math.round(performance.now() - first) })

let before: { steps: number; milliseconds: number } | null = null
for (const steps of [50, 100, 200, 400]) {
  const asis = generateFlow(steps, 11)
  const standard = generateFlow(steps, 23)
  const milliseconds = measure(() => alignFlows(asis, standard), steps > 100 ? 5 : 15)
  const power = before ? Math.round((Math.log(milliseconds / before.milliseconds) / Math.log(steps / before.steps)) * 100) / 100 : null
  print({ name: `match ${steps} x ${steps}`, milliseconds, power })
  before = { steps, milliseconds }
}

const standard = generateFlow(100, 23)
for (const flows of [1, 5, 10]) {
  const milliseconds = measure(() => {
    const aligner = createAligner(standard)
    for (let k = 0; k < flows; k++) aligner.align(generateFlow(100, 100 + k))
  }, 5)
  print({ name: `${flows} flows beside one standard`, milliseconds, perFlow: Math.round((milliseconds / flows) * 10) / 10 })
}
