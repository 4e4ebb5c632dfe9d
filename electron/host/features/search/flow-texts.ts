import { graphOf } from '../../../../shared/bpmn/read/read-flow-graph.ts'
import { openBpmnText } from '../../../../shared/bpmn/read/open-bpmn-text.ts'
import { searchableTexts, type SearchableText } from '../../../../shared/search/searchable-texts.ts'
import { foldForSearch } from '../../../../shared/text/fold-for-search.ts'
import type { FlowGraph } from '../../../../shared/bpmn/flow-graph.ts'
import type { ReadDatabase, WriteDatabase } from '../../db/database.ts'
import { listFlows } from '../flow/flow-records.ts'
import { currentText } from '../flow/flow-text.ts'

export interface StoredText extends SearchableText {
  flow: string
  folded: string
}

/** Renews what can be searched of a flow; runs in the transaction that stores its text. */
export function indexTexts(database: WriteDatabase, flow: string, graph: FlowGraph): void {
  database.prepare('DELETE FROM flow_text WHERE flow_id = ?').run(flow)
  const insert = database.prepare('INSERT INTO flow_text (flow_id, position, element_id, kind, lane, text, folded) VALUES (?, ?, ?, ?, ?, ?, ?)')
  searchableTexts(graph).forEach(({ element, kind, lane, text }, position) => insert.run(flow, position, element, kind, lane, text, foldForSearch(text)))
}

/** Makes the flows from before the table searchable: stored where the project can be written, else handed back. */
export function textsOfUnindexedFlows(read: ReadDatabase, write: WriteDatabase | null): StoredText[] {
  const indexed = new Set((read.prepare('SELECT DISTINCT flow_id FROM flow_text').all() as { flow_id: string }[]).map(({ flow_id }) => flow_id))
  return listFlows(read).filter(({ id }) => !indexed.has(id)).flatMap(({ id }) => {
    const graph = graphOf(openBpmnText(currentText(read, id)))
    if (write === null) return searchableTexts(graph).map((text) => ({ ...text, flow: id, folded: foldForSearch(text.text) }))
    write.transaction(() => indexTexts(write, id, graph))()
    return []
  })
}

/** The stored texts that hold one of the words; LIKE, because words of one or two characters are the rule in Japanese. */
export function findTexts(database: ReadDatabase, words: readonly string[]): StoredText[] {
  const conditions = words.map(() => "folded LIKE ? ESCAPE '\\'").join(' OR ')
  return database
    .prepare(`SELECT flow_id AS flow, element_id AS element, kind, lane, text, folded FROM flow_text WHERE ${conditions} ORDER BY flow_id, position`)
    .all(...words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)) as StoredText[]
}

/** What people have said of shapes, as texts that can be found. */
export function commentsOf(database: ReadDatabase): StoredText[] {
  const comments = database.prepare('SELECT flow_id, element_id, text FROM review_comment ORDER BY created_at').all() as { flow_id: string; element_id: string; text: string }[]
  return comments.map(({ flow_id, element_id, text }) => ({ flow: flow_id, element: element_id, kind: 'comment', text, lane: '', folded: foldForSearch(text) }))
}
