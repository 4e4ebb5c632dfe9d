import type { Canvas } from '../session/bpmn-js-services.ts'
import { prepareForBpmnJs } from '../../../shared/bpmn/write/prepare-for-bpmn-js.ts'
import { surround } from './around.ts'
import { BecomeHandler, type BecomeContext } from './become-handler.ts'
import { compareDrawings, type OpenDrawing } from './compare-drawings.ts'
import type { LiveElement } from './element-changes.ts'
import { idChanges } from './id-changes.ts'
import { KeepView } from './keep-view.ts'
import { modelChanges } from './model-changes.ts'
import type { ModelObject } from './model-object.ts'
import { pairModels } from './pair-models.ts'
import { DrawLabels, type Graphics, type GraphicsFactory } from './draw-labels.ts'
import { drawOnPaper, type PaperDiagram } from './paper-diagram.ts'
import { redrawn } from './redrawn.ts'
import { SubProcessSigns } from './sub-process-signs.ts'

interface Moddle {
  ids: { claim(id: string, object: object): void; unclaim(id: string): void }
  fromXML(xml: string): Promise<{ rootElement: ModelObject }>
}

interface Stack {
  registerHandler(command: string, handler: unknown): void
  execute(command: string, context: BecomeContext): void
}

type Sheets = OpenDrawing['canvas'] & Canvas & { findRoot(id: string): unknown }

/** A text that the diagram may become. */
export interface ReadTarget {
  definitions: ModelObject
  paper: PaperDiagram
}

const command = 'kurabe.become'

/**
 * Changes the open diagram to what a text says. Both are compared by id, in the model of the file and in the drawing; what is equal is not
 * touched and keeps its objects, so that earlier commands can still be undone. The library's modeling commands are passed by on purpose: their
 * behaviours (auto-resize, layout, label placing) would put things elsewhere than the text does.
 */
export class Become {
  static readonly $inject = [
    'commandStack', 'moddle', 'bpmnjs', 'canvas', 'elementRegistry', 'elementFactory', 'graphicsFactory', 'textRenderer', 'overlays', 'eventBus',
  ]
  readonly #stack: Stack
  readonly #moddle: Moddle
  readonly #modeler: { getDefinitions(): ModelObject }
  readonly #drawing: OpenDrawing
  readonly #graphics: Graphics
  readonly #graphicsFactory: GraphicsFactory
  readonly #textRenderer: object
  readonly #view: KeepView
  readonly #signs: SubProcessSigns

  constructor(
    stack: Stack,
    moddle: Moddle,
    modeler: { getDefinitions(): ModelObject },
    canvas: Sheets,
    registry: OpenDrawing['registry'] & Graphics,
    factory: OpenDrawing['factory'],
    graphicsFactory: GraphicsFactory,
    textRenderer: object,
    ...signs: [overlays: ConstructorParameters<typeof SubProcessSigns>[0], eventBus: ConstructorParameters<typeof SubProcessSigns>[1]]
  ) {
    this.#stack = stack
    this.#moddle = moddle
    this.#modeler = modeler
    this.#drawing = { canvas, registry, factory }
    this.#graphics = registry
    this.#graphicsFactory = graphicsFactory
    this.#textRenderer = textRenderer
    this.#view = new KeepView(canvas)
    this.#signs = new SubProcessSigns(...signs, canvas)
    stack.registerHandler(command, BecomeHandler)
  }

  /** Reads a text; rejects where it is no BPMN or has nothing to draw. */
  async read(xml: string): Promise<ReadTarget> {
    const { rootElement } = await this.#moddle.fromXML(prepareForBpmnJs(xml))
    return { definitions: rootElement, paper: await drawOnPaper(rootElement, this.#moddle, this.#textRenderer) }
  }

  /** Changes the diagram to what was read, as one step; false where nothing differs. What was read can be used once. */
  changeTo({ definitions: target, paper }: ReadTarget): boolean {
    const open = this.#modeler.getDefinitions()
    const pairs = pairModels(open, target)
    const ids = idChanges(open, target, this.#moddle.ids)
    const model = modelChanges(pairs, target)
    if (model.length === 0) return false
    const drawing = compareDrawings(paper, this.#drawing, (object) => pairs.get(object) ?? object)
    const before = this.#drawing.registry.getAll()
    const changed = [...new Set([...drawing.changed, ...redrawn(model, before)])]
    const labels = new DrawLabels(this.#graphicsFactory, this.#graphics, changed.filter(isLabel))
    const hasSheets = [...before, ...drawing.elements.values()].some(({ id }) => id.endsWith('_plane'))
    const steps = [...drawing.departures, ...ids, ...model, ...drawing.arrivals]
    const around = [labels, ...(hasSheets ? [this.#signs] : []), this.#view]
    const changes = around.reduce((inner, each) => surround(each, inner), steps)
    this.#stack.execute(command, { changes, changed: changed.filter((element) => !isLabel(element)) })
    return true
  }
}

function isLabel({ type }: LiveElement): boolean {
  return type === 'label'
}
