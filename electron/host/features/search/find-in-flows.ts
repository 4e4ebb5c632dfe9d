import type { SearchHit } from '../../../../shared/contract/search.ts'
import { foldForSearch, wordsOfQuery } from '../../../../shared/text/fold-for-search.ts'
import type { ReadDatabase, WriteDatabase } from '../../db/database.ts'
import { commentsOf, findTexts, textsOfUnindexedFlows, type StoredText } from './flow-texts.ts'

interface FlowPlace {
  id: string
  procedure: string
  place: string
}

/** What in the flows of the project holds every word of the query; removed flows and procedures are left out. */
export function findInFlows(read: ReadDatabase, write: WriteDatabase | null, query: string, limit: number): { hits: SearchHit[]; total: number } {
  const words = wordsOfQuery(query)
  if (words.length === 0) return { hits: [], total: 0 }
  const places = new Map(flowPlaces(read).map((place) => [place.id, place]))
  const loose = [...textsOfUnindexedFlows(read, write), ...commentsOf(read)].filter(({ folded }) => words.some((word) => folded.includes(word)))
  const found = [...findTexts(read, words), ...loose].filter((text) => holdsAll(text, words, places.get(text.flow)))
  const [first = ''] = words
  const ranked = found.map((text) => ({ text, rank: rankOf(text, first) })).toSorted((one, other) => one.rank - other.rank)
  const hits = ranked.slice(0, limit).map(({ text: { flow, element, kind, lane, text } }) => ({ flow, procedure: places.get(flow)?.procedure ?? '', element, kind, text, lane }))
  return { hits, total: found.length }
}

function flowPlaces(read: ReadDatabase): FlowPlace[] {
  const rows = read
    .prepare(
      `SELECT flow.id, flow.procedure_id AS procedure, flow.name || ' ' || procedure.name AS place FROM flow JOIN procedure ON procedure.id = flow.procedure_id
       WHERE flow.removed_at IS NULL AND procedure.removed_at IS NULL`,
    )
    .all() as FlowPlace[]
  return rows.map((row) => ({ ...row, place: foldForSearch(row.place) }))
}

function holdsAll({ folded, lane }: StoredText, words: readonly string[], place: FlowPlace | undefined): boolean {
  if (place === undefined) return false
  if (words.every((word) => folded.includes(word))) return true
  const around = `${folded} ${foldForSearch(lane)} ${place.place}`
  return words.every((word) => around.includes(word))
}

/** Names of steps before everything else, texts that begin with the first word before those that only hold it. */
function rankOf({ kind, folded }: StoredText, first: string): number {
  const isName = kind === 'step' || kind === 'event' || kind === 'decision'
  return (isName ? 0 : 2) + (folded.startsWith(first) ? 0 : 1)
}
