/**
 * How surely a header that came back is the one that was sent, 0 to 1: 1 for the same words whatever width, spaces, line breaks, particles and the part in
 * brackets (「現行運用（庁内）」), 0.7 to 0.9 where one holds the other, else the share of neighbouring pairs of characters they have in common (Dice).
 */
export function headerLikeness(sent: string, returned: string): number {
  const one = plain(sent)
  const other = plain(returned)
  if (one === '' || other === '') return 0
  if (one === other) return 1
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length >= 2 && long.includes(short) && long.length <= short.length * 3) return 0.7 + 0.2 * (short.length / long.length)
  const pairs = pairsOf(one)
  const others = pairsOf(other)
  if (pairs.length === 0 || others.length === 0) return 0
  const common = pairs.filter((pair) => others.includes(pair)).length
  return (2 * common) / (pairs.length + others.length)
}

function plain(header: string): string {
  const folded = header.normalize('NFKC').replace(/\s+/g, '')
  return folded.replace(/\([^()]*\)/g, '').replace(/[・:：*※のとを]/g, '').toLowerCase() || folded.toLowerCase()
}

function pairsOf(text: string): string[] {
  return [...text].slice(1).map((character, index) => [...text][index]! + character)
}
