import type { Hit } from '../rule.ts'
import type { FlowView } from '../flow/flow-view.ts'
import { shownName } from '../flow/shown-name.ts'
import { mentions } from '../words/mentions.ts'

/** Step names whose act is making: 申請書の作成, not 申請書の記載内容の確認. */
const making = /(?:作成|起票|起案|出力|印刷|発行|記載|記入|提出)(?:する|します)?$|(?:作る|つくる|刷る|書く|書きこむ)$|を書いて/u

/**
 * Documents that are read, never written, though a step says that it makes them. What comes from outside is rightly never written, so nothing
 * else is told.
 */
export function* findDocumentsNeverWritten({ graph }: FlowView): Generator<Hit> {
  const links = Map.groupBy(graph.dataLinks, ({ data }) => data)
  for (const { id, name } of graph.data) {
    const own = links.get(id) ?? []
    if (name.trim() === '' || own.length === 0 || own.some(({ direction }) => direction === 'write')) continue
    const users = new Set(own.map(({ node }) => node))
    const maker = graph.nodes.find((node) => node.family === 'activity' && !users.has(node.id) && making.test(node.name) && mentions(node.name, name))
    if (!maker) continue
    yield {
      element: id,
      reason: 'checks.C15',
      values: { name: shownName(name), step: shownName(maker.name) },
      fix: { kind: 'link-data', element: maker.id, data: id, direction: 'write' },
    }
  }
}
