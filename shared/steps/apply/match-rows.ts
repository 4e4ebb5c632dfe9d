import type { StepRow, StepTable } from '../step-table.ts'

/** How a row was recognised: by its key, by the same words, or by words alike (0 to 1). */
export interface RowMatch {
  /** Index of the row in the edited table. */
  row: number
  key: string
  ground: 'key' | 'same' | 'alike'
  likeness: number
}

/** Below this share of common pairs of characters two texts are not taken for the same step. */
const leastLikeness = 0.5

/**
 * Which rows of an edited table are which of the diagram. Keys decide. Only where no row bears a key that the diagram knows, rows are matched
 * by kind and words: the same first, then the most alike; those matches are for the user to confirm. Each row of the diagram at most once.
 */
export function matchRows(edited: StepTable, known: StepTable): RowMatch[] {
  const byKey = new Map(known.rows.map((row) => [row.key, row]))
  const keyed = edited.rows.flatMap((row, index): RowMatch[] => (row.key !== null && byKey.has(row.key) ? [{ row: index, key: row.key, ground: 'key', likeness: 1 }] : []))
  if (keyed.length > 0) return keyed
  const found: RowMatch[] = []
  const waiting = new Set(known.rows.filter(({ key }) => key !== null))
  const open = new Set(edited.rows.keys())
  const take = (index: number, row: StepRow, ground: RowMatch['ground'], likeness: number) => {
    if (row.key === null) return
    found.push({ row: index, key: row.key, ground, likeness })
    waiting.delete(row)
    open.delete(index)
  }
  const equal: ((one: StepRow, other: StepRow) => boolean)[] = [
    (one, other) => sameWords(one, other) && sameOwner(one, other) && one.number === other.number,
    (one, other) => sameWords(one, other) && sameOwner(one, other),
    (one, other) => sameWords(one, other) && one.text !== '',
  ]
  for (const isSame of equal) {
    for (const index of open) {
      const row = edited.rows[index]
      const other = row && [...waiting].find((candidate) => isSame(row, candidate))
      if (other) take(index, other, 'same', 1)
    }
  }
  const pairs = [...open].flatMap((index) => [...waiting].map((other) => ({ index, other, likeness: likeness(edited.rows[index], other) })))
  for (const { index, other, likeness: share } of pairs.toSorted((one, two) => two.likeness - one.likeness)) {
    if (share >= leastLikeness && open.has(index) && waiting.has(other)) take(index, other, 'alike', share)
  }
  return found.toSorted((one, other) => one.row - other.row)
}

function sameWords(one: StepRow, other: StepRow): boolean {
  return one.kind === other.kind && comparable(one.text) === comparable(other.text)
}

function sameOwner(one: StepRow, other: StepRow): boolean {
  return one.owner.join('/') === other.owner.join('/')
}

function comparable(text: string): string {
  return text.normalize('NFKC').replace(/[\s、。,.・「」]/g, '').toLowerCase()
}

/** Share of common pairs of characters (Dice's coefficient over bigrams); 0 for unlike kinds. */
function likeness(one: StepRow | undefined, other: StepRow): number {
  if (!one || one.kind !== other.kind) return 0
  const pairs = bigrams(one.text)
  const others = bigrams(other.text)
  if (pairs.size === 0 || others.size === 0) return 0
  return (2 * [...pairs].filter((pair) => others.has(pair)).length) / (pairs.size + others.size)
}

function bigrams(text: string): Set<string> {
  const characters = [...comparable(text)]
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`))
}
