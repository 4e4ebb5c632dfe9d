export interface TextPiece {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** So many words may differ before two texts are told as two texts: beyond it the pieces would be confetti, and the search long. */
const mostEdits = 400

let segmenter: Intl.Segmenter | undefined

/**
 * What differs between two texts, word by word, in reading order: of a change what was removed stands before what was added. Joined without
 * the added pieces it is the old text, without the removed ones the new text.
 */
export function wordDifference(before: string, after: string): TextPiece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  const [old, now] = [wordsOf(before), wordsOf(after)]
  let head = 0
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1
  let tail = 0
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1
  const middle = shortestEdit(old.slice(head, old.length - tail), now.slice(head, now.length - tail))
  return tidied([
    { kind: 'same', text: old.slice(0, head).join('') },
    ...middle,
    { kind: 'same', text: old.slice(old.length - tail).join('') },
  ])
}

function wordsOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** Myers, “An O(ND) difference algorithm and its variations” (1986): the fewest words removed and added. */
function shortestEdit(old: readonly string[], now: readonly string[]): TextPiece[] {
  const whole: TextPiece[] = [{ kind: 'removed', text: old.join('') }, { kind: 'added', text: now.join('') }]
  if (old.length === 0 || now.length === 0) return whole
  const limit = Math.min(old.length + now.length, mostEdits)
  const reach = new Map<number, number>([[1, 0]])
  const trail: Map<number, number>[] = []
  for (let edits = 0; edits <= limit; edits += 1) {
    trail.push(new Map(reach))
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = isFromAbove(reach, diagonal, edits) ? at(reach, diagonal + 1) : at(reach, diagonal - 1) + 1
      while (x < old.length && x - diagonal < now.length && old[x] === now[x - diagonal]) x += 1
      reach.set(diagonal, x)
      if (x >= old.length && x - diagonal >= now.length) return wayBack(trail, old, now)
    }
  }
  return whole
}

function wayBack(trail: readonly Map<number, number>[], old: readonly string[], now: readonly string[]): TextPiece[] {
  const pieces: TextPiece[] = []
  let [x, y] = [old.length, now.length]
  for (let edits = trail.length - 1; edits >= 0; edits -= 1) {
    const reach = trail[edits]!
    const diagonal = x - y
    const isAdded = isFromAbove(reach, diagonal, edits)
    const previous = isAdded ? diagonal + 1 : diagonal - 1
    const fromX = edits === 0 ? 0 : at(reach, previous)
    const fromY = edits === 0 ? 0 : fromX - previous
    while (x > fromX && y > fromY) {
      pieces.push({ kind: 'same', text: old[x - 1]! })
      x -= 1
      y -= 1
    }
    if (edits === 0) break
    pieces.push(isAdded ? { kind: 'added', text: now[y - 1]! } : { kind: 'removed', text: old[x - 1]! })
    x = fromX
    y = fromY
  }
  return pieces.toReversed()
}

function isFromAbove(reach: ReadonlyMap<number, number>, diagonal: number, edits: number): boolean {
  return diagonal === -edits || (diagonal !== edits && at(reach, diagonal - 1) < at(reach, diagonal + 1))
}

function at(reach: ReadonlyMap<number, number>, diagonal: number): number {
  return reach.get(diagonal) ?? -1
}

/** Pieces as people read them: a lone particle or mark between two changes belongs to the change. */
function tidied(pieces: readonly TextPiece[]): TextPiece[] {
  const result: TextPiece[] = []
  let [removed, added] = ['', '']
  const flush = () => {
    if (removed !== '') result.push({ kind: 'removed', text: removed })
    if (added !== '') result.push({ kind: 'added', text: added })
    removed = added = ''
  }
  const joined: TextPiece[] = []
  for (const piece of pieces) {
    if (piece.text === '') continue
    const last = joined.at(-1)
    if (last?.kind === piece.kind) last.text += piece.text
    else joined.push({ ...piece })
  }
  joined.forEach((piece, index) => {
    if (piece.kind === 'removed') removed += piece.text
    else if (piece.kind === 'added') added += piece.text
    else if (isSlight(piece.text) && removed !== '' && added !== '' && index < joined.length - 1) {
      removed += piece.text
      added += piece.text
    } else {
      flush()
      result.push({ ...piece })
    }
  })
  flush()
  return result
}

function isSlight(text: string): boolean {
  return /^[\p{Script=Hiragana}\s、。・，．]$/u.test(text)
}
