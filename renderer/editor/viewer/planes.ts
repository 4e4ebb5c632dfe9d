import type { Canvas, DiagramElement } from '../session/bpmn-js-services.ts'

/** The part of the canvas that knows planes: the diagram itself, and the inside of each collapsed sub-process. */
interface PlanedCanvas extends Canvas {
  findRoot(element: DiagramElement): DiagramElement | undefined
  setRootElement(root: DiagramElement): DiagramElement
}

/** Whether an element lies in the plane that is shown now. */
export function isInPlane(canvas: Canvas, element: DiagramElement): boolean {
  const root = (canvas as PlanedCanvas).findRoot(element)
  return root === undefined || root === canvas.getRootElement()
}

/** Shows the plane in which an element lies. */
export function showPlaneOf(canvas: Canvas, element: DiagramElement): void {
  const root = (canvas as PlanedCanvas).findRoot(element)
  if (root !== undefined && root !== canvas.getRootElement()) (canvas as PlanedCanvas).setRootElement(root)
}
