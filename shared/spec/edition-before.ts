/** What tells the age of an edition. */
export interface DatedEdition {
  edition: string
  issuedOn: string | null
}

/** The newest of the editions that are older than the given one: by their numbers, where those are equal by their dates. Null where none is. An edition is never its own predecessor. */
export function editionBefore<Edition extends DatedEdition>(others: readonly Edition[], given: DatedEdition): Edition | null {
  const older = others.filter((other) => other.edition !== given.edition && compareEditions(other, given) < 0)
  return older.toSorted(compareEditions).at(-1) ?? null
}

/** Orders editions from old to new: 第2.1版 before 第2.10版, 見本1.0版 before 見本2.0版. */
export function compareEditions(one: DatedEdition, other: DatedEdition): number {
  const [numbers, others] = [numbersOf(one.edition), numbersOf(other.edition)]
  for (let index = 0; index < Math.max(numbers.length, others.length); index += 1) {
    const difference = (numbers[index] ?? 0) - (others[index] ?? 0)
    if (difference !== 0) return difference
  }
  return (one.issuedOn ?? '').localeCompare(other.issuedOn ?? '')
}

function numbersOf(edition: string): number[] {
  return [...edition.normalize('NFKC').matchAll(/\d+/g)].map(([digits]) => Number(digits))
}
