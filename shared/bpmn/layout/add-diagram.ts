import { openBpmnDocument } from '../read/bpmn-document.ts'
import { startTags } from '../xml/rewrite-tags.ts'
import { diagramRoots } from './diagram-roots.ts'
import type { LayoutOptions } from './layout-options.ts'
import { layoutFlow } from './layout-flow.ts'
import { readLayoutGraph } from './read-layout-graph.ts'
import { writeDiagram } from './write-diagram.ts'

/**
 * Returns the BPMN text with a diagram part that shows all of it; a diagram part already there is replaced. Nothing else of the text
 * changes, not even its white space. Where there is nothing to show, the text comes back as it is.
 * @throws XmlProblem where the text is not XML.
 */
export async function addDiagram(xml: string, options: Partial<LayoutOptions> = {}): Promise<string> {
  const document = openBpmnDocument(xml)
  const text = withoutDiagrams(xml)
  const end = text.search(/<\/(?:[^\s<>:/]+:)?definitions\s*>(?:\s|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)*$/)
  if (end < 0) return xml
  const used = new Set(document.byId.keys())
  const newId = (wish: string): string => {
    let id = wish
    for (let number = 2; used.has(id); number++) id = `${wish}_${number}`
    used.add(id)
    return id
  }
  const roots = diagramRoots(document, readLayoutGraph(document))
  const diagrams = roots.map(({ id, graph }) => writeDiagram(id, graph, layoutFlow(graph, options), newId))
  const before = text.slice(0, end)
  return `${before}${/\n[ \t]*$/.test(before) ? '' : '\n'}${diagrams.join('')}${text.slice(end)}`
}

/** The text without its diagram parts and the lines that only they stood on. */
export function withoutDiagrams(xml: string): string {
  let text = ''
  let done = 0
  for (const tag of startTags(xml)) {
    if (tag.start < done || tag.name.replace(/^.*:/, '') !== 'BPMNDiagram') continue
    const end = tag.isSelfClosing ? tag.end : xml.indexOf('>', xml.indexOf(`</${tag.name}`, tag.end)) + 1
    const before = xml.slice(done, tag.start).replace(/[ \t]+$/, '')
    text += before
    done = end + (before.endsWith('\n') ? /^[ \t]*\n?/.exec(xml.slice(end))![0].length : 0)
  }
  return text + xml.slice(done)
}
