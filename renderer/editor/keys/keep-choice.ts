import SelectionBehavior from 'diagram-js/lib/features/selection/SelectionBehavior'

type Given = ConstructorParameters<typeof SelectionBehavior>
type Selection = Given[1]

/** A press on the one chosen shape leaves it chosen: the library would take the choice away, and the next F2 would rename nothing. */
export class KeepChoice extends SelectionBehavior {
  static override readonly $inject = ['eventBus', 'selection', 'canvas', 'elementRegistry']

  constructor(eventBus: Given[0], selection: Selection, canvas: Given[2], registry: Given[3]) {
    const keeping = {
      get: () => selection.get(),
      isSelected: (...given: Parameters<Selection['isSelected']>) => selection.isSelected(...given),
      select: (...given: Parameters<Selection['select']>) => selection.select(...given),
      deselect: (...given: Parameters<Selection['deselect']>) => {
        if (selection.get().length > 1) selection.deselect(...given)
      },
    }
    super(eventBus, keeping as Selection, canvas, registry)
  }
}
