import { familyOf } from '../read/element-kinds.ts'
import { rewriteStartTags } from './write-attributes.ts'

export interface FlowOrigin {
  flowId: string
  revision: string
}

/** What keeps its origin besides activities, events and gateways. */
const further: ReadonlySet<string> = new Set(['sequenceFlow', 'messageFlow', 'participant', 'lane', 'dataObjectReference', 'dataStoreReference',
  'dataObject', 'textAnnotation'])

/**
 * The text of a new flow that starts as a copy, e.g. a ToBe from an AsIs: element ids stay, and every activity, event, gateway, flow, pool, lane,
 * document, data store and note says which element of which flow and revision it came from. An origin from an earlier copy is replaced.
 */
export async function copyFlowWithOrigin(xml: string, { flowId, revision }: FlowOrigin): Promise<string> {
  return rewriteStartTags(xml, (id, local) => {
    if (familyOf(local) === null && !further.has(local)) return undefined
    return { originFlow: flowId, originElement: unescapeXml(id), originRevision: revision }
  })
}

/** An id as written may hold references, though no tool writes them. */
function unescapeXml(raw: string): string {
  return raw.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
