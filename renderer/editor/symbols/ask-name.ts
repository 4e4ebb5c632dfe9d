import type { Canvas, DiagramElement, DirectEditing, EventBus } from '../session/bpmn-js-services.ts'

/** What the library places without asking for a name, and readers want one of. A parallel branch needs none. */
const named = /^bpmn:((Exclusive|Inclusive|EventBased|Complex)Gateway|DataObjectReference|DataStoreReference|Group)$/

/** After the library's own listeners (500), which open the field for steps and events. */
const afterLibrary = 400

interface Placed {
  context: { shape?: DiagramElement; canExecute?: unknown }
}

/**
 * Whatever is put down with the pointer has its name typed next, and the keys go to the diagram: left on the button that was pressed, the Enter after a
 * name would place a second shape.
 */
export class AskName {
  static readonly $inject = ['eventBus', 'directEditing', 'canvas']

  constructor(eventBus: EventBus, directEditing: DirectEditing, canvas: Canvas) {
    eventBus.on('create.end', afterLibrary, ({ context: { shape, canExecute } }: Placed) => {
      if (shape !== undefined && Boolean(canExecute) && named.test(shape.type)) directEditing.activate(shape)
    })
    eventBus.on('create.cleanup', afterLibrary, () => {
      if (!directEditing.isActive()) canvas.focus()
    })
  }
}
