import type { FlowData, FlowNode } from '../../bpmn/flow-graph.ts'
import type { Hit } from '../rule.ts'
import type { FlowView } from '../flow/flow-view.ts'
import { shownName } from '../flow/shown-name.ts'
import { mentions } from '../words/mentions.ts'

/** Names of what leaves the office: nobody within the flow has to read it. */
const products = /(?:通知書?|証|証書|納付書|写し|お?知らせ|手紙|案内|状|はがき|葉書|ちらし|メール|メッセージ|封書|紙|連絡票|票)$/u
const handsOver = /送|渡|わた|交付|通知|出す|届|配|くば|発行|発送|提出|郵|知らせ|返|掲示|公表|公示|告示|報告|伝送|連携|提供|流す|入れる|伝え|依頼|頼む|たのむ|照会|督促|催促|請求/u
const receives = /受け取|受けと|うけと|受領|受信|受理|預か|あずか|回収|もらう|届く/u

/**
 * Documents that nobody in the flow reads: tied to no step; written and then spoken of by a step that is not tied to them; or written and neither
 * read nor handed to anybody. What is handed to residents and other offices ends there rightly, and data stores outlive the flow.
 */
export function* findDocumentsNeverRead({ graph, nodeById }: FlowView): Generator<Hit> {
  const links = Map.groupBy(graph.dataLinks, ({ data }) => data)
  for (const data of graph.data) {
    if (data.name.trim() === '' || data.kind === 'store') continue
    const own = links.get(data.id) ?? []
    const name = shownName(data.name)
    if (own.length === 0) {
      yield { element: data.id, reason: 'checks.C14.loose', values: { name }, fix: null }
      continue
    }
    if (own.some(({ direction }) => direction === 'read')) continue
    const writers = own.flatMap(({ node }) => nodeById.get(node) ?? [])
    const reader = laterStep(graph.nodes, writers, data)
    const step = shownName(writers[0]?.name ?? '')
    if (reader) {
      const fix = { kind: 'link-data', element: reader.id, data: data.id, direction: 'read' } as const
      yield { element: data.id, reason: 'checks.C14.unlinked', values: { name, step: shownName(reader.name) }, fix }
    } else if (!products.test(data.name.trim()) && !writers.some((writer) => writer.type === 'SendTask' || handsOver.test(writer.name))) {
      const isReceived = writers.every((writer) => writer.type === 'ReceiveTask' || receives.test(writer.name))
      yield { element: data.id, reason: isReceived ? 'checks.C14.received' : 'checks.C14.unused', values: { name, step }, fix: null }
    }
  }
}

/** The first step behind the writers whose name speaks of the document. */
function laterStep(nodes: readonly FlowNode[], writers: readonly FlowNode[], { name }: FlowData): FlowNode | undefined {
  const last = Math.max(...writers.map((writer) => nodes.indexOf(writer)))
  return nodes.find((node, index) => index > last && node.family === 'activity' && mentions(node.name, name))
}
