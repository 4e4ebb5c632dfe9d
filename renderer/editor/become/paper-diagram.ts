import BpmnImporter from 'bpmn-js/lib/import/BpmnImporter'
import { importBpmnDiagram } from 'bpmn-js/lib/import/Importer'
import SubprocessCompatibility from 'bpmn-js/lib/features/drilldown/SubprocessCompatibility'
import EventBus from 'diagram-js/lib/core/EventBus'
import type { ModelObject } from './model-object.ts'

/** What the library would draw for one element, not drawn. Lengths in pixels at zoom 1. */
export interface PaperElement {
  kind: 'root' | 'shape' | 'connection' | 'label'
  id: string
  type: string
  businessObject: ModelObject
  di: ModelObject
  parent?: PaperElement
  children: PaperElement[]
  host?: PaperElement
  labelTarget?: PaperElement
  source?: PaperElement
  target?: PaperElement
  x?: number
  y?: number
  width?: number
  height?: number
  waypoints?: { x: number; y: number }[]
  collapsed?: boolean
  hidden?: boolean
  isFrame?: boolean
}

export interface PaperDiagram {
  /** Parents before their children, shapes before the arrows between them. */
  elements: ReadonlyMap<string, PaperElement>
  root: PaperElement
}

/**
 * What the library would draw for a document, by the library's own rules of reading it, but without drawing: some milliseconds instead of
 * some hundred. Rejects where there is nothing to draw.
 */
export async function drawOnPaper(definitions: ModelObject, moddle: object, textRenderer: object): Promise<PaperDiagram> {
  const elements = new Map<string, PaperElement>()
  let root: PaperElement | undefined
  const add = (element: PaperElement, parent?: PaperElement, place?: number) => {
    if (elements.has(element.id)) throw new Error(`element <${element.id}> already exists`)
    if (parent !== undefined) {
      element.parent = parent
      parent.children.splice(place ?? parent.children.length, 0, element)
    }
    elements.set(element.id, element)
    return element
  }
  const create = (kind: PaperElement['kind']) => (attributes: Omit<PaperElement, 'kind' | 'children'>) => {
    showMarker(attributes)
    return { ...attributes, kind, children: [] }
  }
  const services: Record<string, unknown> = {
    eventBus: new EventBus(),
    elementRegistry: { get: (id: string) => elements.get(id) },
    elementFactory: { createRoot: create('root'), createShape: create('shape'), createConnection: create('connection'), createLabel: create('label') },
    canvas: {
      addRootElement: (element: PaperElement) => add(element),
      addShape: add,
      addConnection: add,
      findRoot: (given: PaperElement | string) => (typeof given === 'string' ? elements.get(given) : rootOf(given)),
      setRootElement: (element: PaperElement) => {
        root = element
      },
    },
  }
  const { eventBus, canvas, elementFactory, elementRegistry } = services
  // Listens before the reading, as in the program.
  void new SubprocessCompatibility(eventBus as never, moddle as never)
  services.bpmnImporter = new BpmnImporter(eventBus as never, canvas as never, elementFactory as never, elementRegistry as never, textRenderer as never)
  await importBpmnDiagram({ get: (name: string) => services[name] } as never, definitions as never)
  if (root === undefined) throw new Error('no diagram to display')
  return { elements, root }
}

/** The cross of a decision is seen unless the file says otherwise; the library writes so into the model whenever it makes the shape. */
function showMarker({ type, di }: { type: string; di: ModelObject }): void {
  if (type === 'bpmn:ExclusiveGateway' && di.isMarkerVisible === undefined) di.isMarkerVisible = true
}

function rootOf(element: PaperElement): PaperElement {
  let at = element
  while (at.parent !== undefined) at = at.parent
  return at
}
