import { parseXml } from '../xml/parse-xml.ts'
import { createBpmnModel } from './bpmn-model.ts'
import { type DocumentLoss, lossesBetween } from './compare-documents.ts'
import { mendAfterBpmnJs, prepareForBpmnJs } from './prepare-for-bpmn-js.ts'

export interface WrittenBpmn {
  xml: string
  /** Whether `xml` comes from the model; false where the model would have lost something, then `xml` is the text as it was. */
  isRewritten: boolean
  /** What the model would have lost, or lost the use of: empty for nearly every file. */
  losses: DocumentLoss[]
  /** Comments in the text; a rewritten text has none, the model has no place for them. */
  comments: number
}

/**
 * Writes a diagram anew: read into the BPMN model and written from it, formatted, as other tools would. Both texts are then compared; where
 * an id, a name, an element, an attribute or a text did not survive, the text stays as it was and `losses` say why. An editor on the same
 * model loses the same on saving, so `losses` also tell what editing this diagram would cost.
 * @throws XmlProblem where the text is not XML.
 */
export async function writeBpmn(xml: string): Promise<WrittenBpmn> {
  const before = parseXml(xml)
  const comments = xml.match(/<!--/g)?.length ?? 0
  const written = await rewrite(xml)
  const losses: DocumentLoss[] = written === null
    ? [{ kind: 'element', element: before.attributes.get('id') ?? '', name: before.local, line: before.line }]
    : lossesBetween(before, parseXml(written))
  return written === null || losses.length > 0
    ? { xml, isRewritten: false, losses, comments }
    : { xml: written, isRewritten: true, losses, comments }
}

/** Null where the model cannot hold the document at all. */
async function rewrite(xml: string): Promise<string | null> {
  const model = createBpmnModel()
  try {
    const { rootElement } = await model.fromXML(prepareForBpmnJs(xml))
    return mendAfterBpmnJs((await model.toXML(rootElement, { format: true })).xml)
  } catch {
    return null
  }
}
