/** Compares names of editions by the numbers in them: 6.0版 before 6.1版 before 10.0版. Negative, 0 or positive. */
export function compareEditionNames(a: string, b: string): number {
  const left = numbersOf(a)
  const right = numbersOf(b)
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function numbersOf(name: string): number[] {
  return [...name.normalize('NFKC').matchAll(/\d+/gu)].map(([digits]) => Number(digits))
}
