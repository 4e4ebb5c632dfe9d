import Modeler from 'bpmn-js/lib/Modeler'
import 'bpmn-js/dist/assets/diagram-js.css'
import 'bpmn-js/dist/assets/bpmn-js.css'
import '../../../renderer/ui/tokens/fonts.css'
import { DiagramSession } from '../../../renderer/editor/session/diagram-session.ts'

interface Services {
  elementRegistry: { filter(test: (element: Shape) => boolean): Shape[] }
  modeling: { moveShape(shape: Shape, delta: { x: number; y: number }): void }
}

interface Shape {
  id: string
  type: string
}

/** Time until the next frame has been drawn. */
async function drawn(start: number): Promise<number> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  return performance.now() - start
}

function move({ elementRegistry, modeling }: Services): void {
  const [shape] = elementRegistry.filter((element) => element.type === 'bpmn:UserTask')
  modeling.moveShape(shape!, { x: 10, y: 10 })
  modeling.moveShape(shape!, { x: -10, y: -10 })
}

let session: DiagramSession | null = null
let modeler: Modeler<Services> | null = null

const bench = {
  async openOurs(xml: string): Promise<number> {
    session?.destroy()
    const start = performance.now()
    session = await DiagramSession.open(xml, { locale: 'ja' })
    session.attach(document.getElementById('ours')!)
    return drawn(start)
  },
  async openBare(xml: string): Promise<number> {
    modeler?.destroy()
    const start = performance.now()
    modeler = new Modeler<Services>()
    await modeler.importXML(xml)
    modeler.attachTo(document.getElementById('bare')!)
    return drawn(start)
  },
  async moveOurs(): Promise<number> {
    // The session types only the services the program itself calls; the bench moves a shape as the library's own drag does.
    const { service } = session as unknown as { service<Name extends keyof Services>(name: Name): Services[Name] }
    const elementRegistry = service.call(session, 'elementRegistry') as Services['elementRegistry']
    const modeling = service.call(session, 'modeling') as Services['modeling']
    const start = performance.now()
    for (let count = 0; count < 10; count++) move({ elementRegistry, modeling })
    return drawn(start)
  },
  async moveBare(): Promise<number> {
    const start = performance.now()
    for (let count = 0; count < 10; count++) move({ elementRegistry: modeler!.get('elementRegistry'), modeling: modeler!.get('modeling') })
    return drawn(start)
  },
}

export type Bench = typeof bench
Object.assign(window, { bench })
