/** Row numbers as papers write them: 1、4〜6、9. None is left out. Numbers in their order. */
export function numberRanges(numbers: readonly number[]): string {
  const runs: { first: number; last: number }[] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run !== undefined && number === run.last + 1) run.last = number
    else runs.push({ first: number, last: number })
  }
  return runs.map(({ first, last }) => (first === last ? String(first) : last === first + 1 ? `${first}、${last}` : `${first}〜${last}`)).join('、')
}
