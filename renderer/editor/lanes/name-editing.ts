import LabelEditingProvider from 'bpmn-js/lib/features/label-editing/LabelEditingProvider'
import { nameStrip } from './draw-upright-name.ts'

type Element = Parameters<LabelEditingProvider['activate']>[0]

/** Size of the field for the name of a lane, in pixels at zoom 1. */
const field = { width: 200, height: 36 }

/** The name of a lane is typed in a level field, where an input method can show its candidates; the library would turn it on its side. */
export class NameEditing extends LabelEditingProvider {
  static override $inject = ['eventBus', 'bpmnFactory', 'canvas', 'directEditing', 'modeling', 'resizeHandles', 'textRenderer']

  override activate(element: Element) {
    const context = super.activate(element)
    if (!context?.style?.transform) return context
    const { x, y, width, height } = context.bounds
    // The library gives the strip as it lies before it is turned about its middle.
    const scale = height / nameStrip
    const left = x + width / 2 - height / 2
    const middle = y + height / 2
    context.bounds = { x: left, y: middle - (field.height * scale) / 2, width: field.width * scale, height: field.height * scale }
    Object.assign(context.style, { transform: null, backgroundColor: '#ffffff', border: '1px solid #7f7f7f', textAlign: 'left' })
    return context
  }
}
