import ContextPad from 'diagram-js/lib/features/context-pad/ContextPad'
import type { DiagramElement } from '../session/bpmn-js-services.ts'

/** Pixels between a shape and its pad. */
const distance = 10

/** The pad stands under its shape and the name below it, where words have room; over it where it would leave the canvas. */
export class WordContextPad extends ContextPad {
  static override $inject = ['canvas', 'elementRegistry', 'eventBus', 'scheduler']

  // The library places its pad in this method only and offers no other way; test/browser/editor-screen fails where it is renamed.
  _getPosition(target: DiagramElement | DiagramElement[]) {
    const { _canvas: canvas, _current: current } = this as unknown as {
      _canvas: { getContainer(): HTMLElement; getGraphics(element: DiagramElement): SVGElement }
      _current: { html: HTMLElement } | null
    }
    const frame = canvas.getContainer().getBoundingClientRect()
    const boxes = [target].flat().flatMap((element) => [element, ...namesBeside(element)]).map((element) => canvas.getGraphics(element).getBoundingClientRect())
    const left = Math.min(...boxes.map((box) => box.left)) - frame.left
    const top = Math.min(...boxes.map((box) => box.top)) - frame.top
    const bottom = Math.max(...boxes.map((box) => box.bottom)) - frame.top
    const { width = 240, height = 36 } = current?.html.getBoundingClientRect() ?? {}
    const hasRoomBelow = bottom + distance + height <= frame.height - 8
    return {
      left: Math.max(8, Math.min(left, frame.width - width - 8)),
      top: hasRoomBelow ? bottom + distance : Math.max(8, Math.min(top - distance - height, frame.height - 8 - height)),
    }
  }
}

/** The name of an event, a branch or a document stands beside it as a label of its own; that of an arrow may lie far from its end. */
function namesBeside({ labels = [], waypoints }: DiagramElement & { labels?: DiagramElement[] }): DiagramElement[] {
  return waypoints === undefined ? [...labels] : []
}
