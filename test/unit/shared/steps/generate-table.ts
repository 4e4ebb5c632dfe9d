import { stepRow, type StepKind, type StepRow, type StepTable } from '../../../../shared/steps/step-table.ts'

/** Numbers from 0 up to, not including, 1: the same for the same seed (mulberry32, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const texts = ['申請書を受け付ける', '本人を確認する', '=台帳を見る', '審査する\n（二人で）', '決裁する', '𠮷田に\\通知する', '住民票を"交付"する', '不備があるか', '', '受け付ける']
const lanes = ['窓口係', '係長', '税務課/資産税係', '住民', '課\\長']
const documents = ['申請書', '住民基本台帳', '通知書、控え', '本人→確認', 'a/b', '受付データ', 'C:\\tmp\\', '\\、']
const conditions = ['', '不備なし', '不備あり', 'はい/いいえ', '→先', 'a\\b', '1件、2件']

/** A table without errors: any kinds, loops, gaps in No, one or several pools, blank 担当, documents on any row. */
export function generateTable(seed: number): StepTable {
  const random = randomFrom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const count = 1 + Math.floor(random() * 14)
  const isAscending = random() < 0.8
  const numbers = Array.from({ length: count }, (_, index) => String(isAscending ? (index + 1) * (seed % 3 === 0 ? 10 : 1) : ((index * 7) % count) + count * index))
  const pools = pick([[], [], ['町役場'], ['町役場', '住民'], ['町役場', '住民', '県/庁']])
  const owners = Array.from({ length: count }, () => ownerOf(random, pick, pools))
  const kinds = Array.from({ length: count }, (_, index): StepKind => kindAt(index, count, random))
  const poolAt = poolsOf(owners, kinds, pools.length > 0)
  const rows = numbers.map((number, index): StepRow => {
    const kind = kinds[index] as StepKind
    return stepRow({
      number, kind,
      owner: owners[index] as string[],
      text: pick(texts),
      next: kind === 'end' ? 'following' : nextOf(index),
      inputs: sample(), outputs: sample(),
      system: random() < 0.2 ? '+住記システム' : '',
      method: pick(['', '', '紙', '端末']),
      minutesPerCase: pick(['', '', '10', '2.5', '約5分', '不明']),
      casesPerYear: pick(['', '1200']),
      ground: pick(['', '法第22条']),
      note: pick(['', '@課題\n二行目', '  字下げ'.trim()]),
      customisation: random() < 0.05 ? '独自帳票' : '',
      customisationReason: random() < 0.05 ? '様式が\n町だけ違う' : '',
      customisationNeeded: random() < 0.1 ? pick(['必要', '不要', '不明', '来年は不要?']) : '',
    })
  })
  return { rows }

  function sample(): string[] {
    return random() < 0.6 ? [] : [...new Set([pick(documents), pick(documents)])]
  }

  function nextOf(index: number): StepRow['next'] {
    const chance = random()
    const isLast = index === count - 1
    if (chance < 0.55) return 'following'
    if (chance < 0.6 && !isLast) return []
    const ways = new Map<string, { condition: string; to: string }>()
    for (let way = 0; way <= Math.floor(random() * 3); way += 1) {
      const target = Math.floor(random() * count)
      if (kinds[target] === 'start' && poolAt[target] === poolAt[index]) continue
      const link = { condition: pick(conditions), to: numbers[target] as string }
      ways.set(`${link.condition}\n${link.to}`, link)
    }
    const links = [...ways.values()]
    return links.length === 0 ? 'following' : links
  }
}

function ownerOf(random: () => number, pick: <T>(list: readonly T[]) => T, pools: readonly string[]): string[] {
  if (random() < 0.12) return []
  const lane = pick(lanes)
  if (pools.length === 0) return [lane]
  return random() < 0.2 && pools.length > 1 ? [pick(pools)] : [pick(pools), ...(random() < 0.3 ? ['税務課', lane] : [lane])]
}

function kindAt(index: number, count: number, random: () => number): StepKind {
  const chance = random()
  if (index === 0 && chance < 0.5) return 'start'
  if (index === count - 1 && chance < 0.6) return 'end'
  if (chance < 0.6) return 'task'
  if (chance < 0.75) return 'decision'
  if (chance < 0.85) return 'parallel'
  if (chance < 0.91) return 'wait'
  return chance < 0.95 ? 'subProcess' : 'end'
}

/** The pool of each row as the form means it, so that no way is made that leads back to a 開始. */
function poolsOf(owners: readonly string[][], kinds: readonly StepKind[], hasPools: boolean): string[] {
  if (!hasPools || !owners.some((owner) => owner.length > 1)) return owners.map(() => '')
  const own = owners.map((owner) => owner[0] ?? null)
  return own.map((pool, index) => {
    const before = own.slice(0, index).findLast((other) => other !== null)
    const after = own.slice(index + 1).find((other) => other !== null)
    return pool ?? (kinds[index] === 'start' ? (after ?? before) : (before ?? after)) ?? ''
  })
}

export type Edit = 'delete' | 'insert' | 'move' | 'text' | 'next' | 'owner' | 'kind' | 'documents' | 'renumber'

/** One to four edits as a person makes them: rows deleted, inserted, moved, reworded, led elsewhere, given to others; keys stay where they were. */
export function editTable(table: StepTable, seed: number, edits: readonly Edit[] = ['delete', 'insert', 'move', 'text', 'next', 'owner', 'kind', 'documents', 'renumber']): StepTable {
  const random = randomFrom(seed + 99_991)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  let rows = table.rows.map((row) => ({ ...row }))
  for (let count = 0; count <= Math.floor(random() * 4); count += 1) {
    const at = Math.floor(random() * rows.length)
    const row = rows[at] as StepRow
    const edit = pick(edits)
    if (edit === 'delete' && rows.length > 1) {
      rows = rows.filter((one) => one !== row).map((one) => (one.next === 'following' ? one : { ...one, next: one.next.filter(({ to }) => to !== row.number) }))
    } else if (edit === 'insert') {
      const number = String(1 + Math.max(...rows.map((one) => Math.floor(Number(one.number)) || 0)))
      rows.splice(at + 1, 0, stepRow({ number, text: pick(texts), owner: [...pick(rows).owner], outputs: random() < 0.5 ? [pick(documents)] : [] }))
    } else if (edit === 'move') {
      rows.splice(Math.floor(random() * rows.length), 0, ...rows.splice(at, 1))
    } else if (edit === 'text') {
      row.text = pick(texts)
    } else if (edit === 'next' && row.kind !== 'end') {
      row.next = pick(['following' as const, [{ condition: pick(conditions), to: pick(rows).number }, { condition: 'ほか', to: pick(rows).number }]])
    } else if (edit === 'owner') {
      row.owner = [...pick(rows).owner]
    } else if (edit === 'kind' && row.kind !== 'start') {
      row.kind = pick(['task', 'decision', 'parallel', 'wait', 'subProcess'])
    } else if (edit === 'documents') {
      row.inputs = random() < 0.5 ? [] : [...new Set([pick(documents), ...row.inputs])]
    } else if (edit === 'renumber') {
      const numbers = new Map(rows.map((one, index) => [one.number, String((index + 1) * 5)]))
      rows = rows.map((one) => ({
        ...one, number: numbers.get(one.number) ?? '',
        next: one.next === 'following' ? one.next : one.next.map((link) => ({ ...link, to: numbers.get(link.to) ?? link.to })),
      }))
    }
  }
  return { rows }
}
