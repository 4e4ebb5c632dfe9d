/** Middle value of a list of figures. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}

export interface Measurement {
  name: string
  ours: number
  base: number
  ratio: number
  unit: string
}

/** Runs ours and the base in turn, so that a machine that slows down slows both, and compares the medians. Milliseconds. */
export async function compareTimes(name: string, rounds: number, ours: () => Promise<number>, base: () => Promise<number>): Promise<Measurement> {
  await ours()
  await base()
  const taken: { ours: number; base: number }[] = []
  for (let round = 0; round < rounds; round++) {
    const isOursFirst = round % 2 === 0
    const first = await (isOursFirst ? ours() : base())
    const second = await (isOursFirst ? base() : ours())
    taken.push(isOursFirst ? { ours: first, base: second } : { ours: second, base: first })
  }
  return measurement(name, median(taken.map((pair) => pair.ours)), median(taken.map((pair) => pair.base)), 'ms')
}

export function measurement(name: string, ours: number, base: number, unit: string): Measurement {
  const rounded = (value: number) => Math.round(value * 100) / 100
  return { name, ours: rounded(ours), base: rounded(base), ratio: rounded(ours / base), unit }
}

/** Milliseconds that a piece of work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
