import { getDi } from 'bpmn-js/lib/util/ModelUtil'
import { selfAndAllChildren } from 'diagram-js/lib/util/Elements'
import type { EventBus } from '../session/bpmn-js-services.ts'

type Element = Parameters<typeof getDi>[0]

/** A node of the file's model. */
interface Node {
  $type: string
  $parent?: Node
  bpmnElement?: Node
  get(property: string): Node[]
  set(property: string, value: Node[]): void
}

interface Roots {
  getRootElements(): Element[]
}

/** Before the text is written, as the library's own ordering did. */
const first = 2000

/**
 * Puts the drawn part of the file into the order in which shapes lie over each other, as the library does, and keeps what the library
 * does not show (the content of a called process drawn inside its call): it would drop that from the file on the first save.
 */
export class KeepUnseenShapes {
  static readonly $inject = ['eventBus', 'canvas']

  constructor(eventBus: EventBus, canvas: Roots) {
    eventBus.on('saveXML.start', first, () => {
      for (const root of canvas.getRootElements()) order(root)
    })
  }
}

function order(root: Element): void {
  const plane = getDi(root) as unknown as Node
  const elements = selfAndAllChildren([root], false) as Element[]
  const shown = elements
    .filter((element) => element !== root && (element as { labelTarget?: object }).labelTarget === undefined)
    .map((element) => getDi(element) as unknown as Node)
  const isShown = new Set(shown)
  const unseen = plane.get('planeElement').filter((node) => !isShown.has(node) && isInFile(node.bpmnElement))
  plane.set('planeElement', [...shown, ...unseen])
}

/** Whether a node still hangs in the document; what the user has deleted does not. */
function isInFile(node: Node | undefined): boolean {
  let at = node
  while (at && at.$type !== 'bpmn:Definitions') at = at.$parent
  return Boolean(at)
}
