import '../../../../renderer/ui/tokens/fonts.css'
import '../../../../renderer/ui/tokens/tokens.css'
import type { ElementFactory } from '../../../../renderer/editor/session/bpmn-js-services.ts'
import { DiagramSession } from '../../../../renderer/editor/session/diagram-session.ts'

/** One drawn element as plain data, for comparing two drawings. */
export interface DrawnElement {
  id: string
  type: string
  parent: string
  place: number[]
  ends: string[]
  /** The words and pixels that are seen of it. */
  look: string
}

let session: DiagramSession | null = null

interface TestModeling {
  moveElements(elements: object[], by: { x: number; y: number }): void
  updateLabel(element: object, name: string): void
  createShape(shape: object, position: { x: number; y: number }, parent: object): { id: string }
}

const element = (id: string) => session!.service('elementRegistry').get(id)!
const modeling = () => (session as unknown as { service(name: string): TestModeling }).service('modeling')

const page = {
  async open(xml: string): Promise<void> {
    session?.destroy()
    session = await DiagramSession.open(xml, { locale: 'ja' })
    session.attach(document.getElementById('place')!)
  },
  become: (xml: string): Promise<boolean> => session!.become(xml),
  async timeToBecome(xml: string): Promise<number> {
    const start = performance.now()
    await session!.become(xml)
    return performance.now() - start
  },
  text: (): Promise<string> => session!.text(),
  trigger: (action: 'undo' | 'redo'): void => session!.trigger(action),
  select: (ids: string[]): void => session!.select(ids),
  state: () => {
    const { canUndo, canRedo, selection } = session!.snapshot()
    const { x, y, scale } = session!.service('canvas').viewbox()
    return { canUndo, canRedo, selection: selection.map(({ id }) => id), view: { x, y, scale } }
  },
  scroll: (x: number, y: number): void => session!.service('canvas').scroll({ dx: x, dy: y }),
  drawing: (): DrawnElement[] => {
    const registry = session!.service('elementRegistry')
    return registry
      .getAll()
      .map((element) => {
        const { id, type, parent, x, y, width, height, waypoints, ...more } = element as typeof element & Record<'source' | 'target' | 'host', { id: string } | undefined>
        return {
          id,
          type,
          parent: parent?.id ?? '',
          place: waypoints === undefined ? [x, y, width, height] : waypoints.flatMap((point) => [point.x, point.y]),
          ends: [more.source, more.target, more.host, element.labelTarget].map((end) => end?.id ?? ''),
          look: parent ? lookOf(registry.getGraphics(element)) : '',
        }
      })
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
  },
  /** Commands of the library, as its own tools carry them out. */
  edit: (id: string, by: { x: number; y: number }): void => modeling().moveElements([element(id)], by),
  rename: (id: string, name: string): void => modeling().updateLabel(element(id), name),
  place(type: string, position: { x: number; y: number }, parent: string): string {
    const { service } = session as unknown as { service(name: string): ElementFactory }
    return modeling().createShape(service.call(session, 'elementFactory').createShape({ type }), position, element(parent)).id
  },
  /** The height of the words of a shape, and of the shape, in pixels at zoom 1. */
  heights(id: string): { words: number; shape: number } {
    const graphics = session!.service('elementRegistry').getGraphics(id)
    return { words: graphics.querySelector<SVGGraphicsElement>('.djs-visual text')?.getBBox().height ?? 0, shape: element(id).height }
  },
}

/** The words, and which lines and fills are drawn; where letters stand differs by fractions of a pixel from one measuring to the next. */
function lookOf(graphics: SVGElement): string {
  const drawn = [...(graphics.querySelector('.djs-visual')?.querySelectorAll('*') ?? [])]
  const lines = drawn.filter(({ tagName }) => tagName !== 'tspan').map((part) => `${part.tagName} ${part.getAttribute('d') ?? ''} ${part.getAttribute('style') ?? ''}`.replace(/marker-[^;"]*;?/g, 'marker;'))
  const words = drawn.filter(({ tagName }) => tagName === 'tspan').map((part) => part.textContent)
  const sum = [...lines.join()].reduce((hash, letter) => (Math.imul(hash, 31) + letter.codePointAt(0)!) | 0, 0)
  return `${words.join('/')} ${lines.length} ${sum}`
}

export type SessionPage = typeof page
Object.assign(window, { session: page })
