import 'bpmn-js/dist/assets/diagram-js.css'
import 'bpmn-js/dist/assets/bpmn-js.css'
import { BPMNIO_IMG } from 'bpmn-js/lib/util/PoweredByUtil'
import Viewer from 'bpmn-js/lib/Viewer'
import { prepareForBpmnJs } from '../../../shared/bpmn/write/prepare-for-bpmn-js.ts'
import type { FlowDrawing, FlowSheet } from '../../../shared/drawing/flow-drawing.ts'
import type { Locale } from '../../../shared/i18n/translate.ts'
import { createLanguageModule } from '../language/create-language-module.ts'
import { UprightNames } from '../lanes/upright-names.ts'
import type { Canvas, DiagramElement, ViewerServices } from '../session/bpmn-js-services.ts'
import { UnreadableDiagram } from '../session/unreadable-diagram.ts'
import { stepKinds } from '../step-kinds/index.ts'
import { loadDiagramFont } from '../text/diagram-font.ts'
import { japaneseText } from '../text/index.ts'

interface PlanedCanvas extends Canvas {
  getRootElements(): DiagramElement[]
  setRootElement(root: DiagramElement): DiagramElement
  findRoot(element: DiagramElement): DiagramElement | undefined
}

const uprightNames = { __init__: ['uprightNames'], uprightNames: ['type', UprightNames] }

/**
 * Draws a flow out of sight: every plane that shows something, with the places of its shapes. Nothing is marked or chosen in it.
 * @throws UnreadableDiagram where the library cannot show it.
 */
export async function drawFlow(xml: string, locale: Locale): Promise<FlowDrawing> {
  await loadDiagramFont().catch(() => undefined)
  const place = placeOutOfSight()
  const viewer = new Viewer<ViewerServices>({ container: place, additionalModules: [createLanguageModule(locale), japaneseText, stepKinds, uprightNames] })
  try {
    await viewer.importXML(prepareForBpmnJs(xml))
    const canvas = viewer.get('canvas') as PlanedCanvas
    const sheets: FlowSheet[] = []
    for (const root of canvas.getRootElements()) {
      const shapes = viewer.get('elementRegistry').filter((element) => element !== root && canvas.findRoot(element) === root)
      if (shapes.length === 0 && sheets.length > 0) continue
      canvas.setRootElement(root)
      const { svg } = await viewer.saveSVG()
      sheets.push({ ...planeOf(root, sheets.length === 0), box: boxOf(svg), drawing: svg, shapes: shapes.filter(isShape).map(placeOf) })
    }
    return { sheets, mark: BPMNIO_IMG }
  } catch (error) {
    throw new UnreadableDiagram(error)
  } finally {
    viewer.destroy()
    place.remove()
  }
}

/** Texts can only be measured in a page, so the drawing is made in one, where nobody sees, reads or reaches it. */
function placeOutOfSight(): HTMLElement {
  const place = document.createElement('div')
  place.setAttribute('aria-hidden', 'true')
  place.inert = true
  Object.assign(place.style, { position: 'fixed', left: '-9999px', top: '0', width: '800px', height: '600px', overflow: 'hidden' })
  document.body.append(place)
  return place
}

function planeOf(root: DiagramElement, isFirst: boolean): Pick<FlowSheet, 'plane' | 'name'> {
  return isFirst ? { plane: '', name: '' } : { plane: root.businessObject.id, name: root.businessObject.name ?? '' }
}

function isShape(element: DiagramElement): boolean {
  return element.waypoints === undefined && element.labelTarget === undefined
}

function placeOf({ id, type, x, y, width, height }: DiagramElement): FlowSheet['shapes'][number] {
  return { id, type, x, y, width, height }
}

function boxOf(svg: string): FlowSheet['box'] {
  const [x = 0, y = 0, width = 0, height = 0] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(' ').map(Number)
  return { x, y, width: Math.max(width, 1), height: Math.max(height, 1) }
}
