import BpmnUpdater from 'bpmn-js/lib/features/modeling/BpmnUpdater'

type Node = Parameters<BpmnUpdater['updateSemanticParent']>[0]

/**
 * Some files draw a process beside the pools without a pool of its own. The library takes such steps for children of the collaboration,
 * which can hold none, and stops in the middle of a command. They stay in their process here.
 */
export class ProcessWithoutPool extends BpmnUpdater {
  static override $inject = ['eventBus', 'bpmnFactory', 'connectionDocking']
  /** The container a node was last in; a node taken out of the diagram and put back by undo knows it no longer. */
  readonly #containers = new WeakMap<Node, Node>()

  override updateSemanticParent(node: Node, parent: Node, visualParent: Node): void {
    if (node.$parent) this.#containers.set(node, node.$parent)
    if (parent?.$type !== 'bpmn:Collaboration' || !belongsInProcess(node)) return super.updateSemanticParent(node, parent, visualParent)
    const container = node.$parent ?? this.#containers.get(node) ?? firstProcess(parent)
    // A lane hangs in a set of lanes: it is put back where it was, not into a new set of the process.
    if (container === undefined || node.$parent) return
    if (node.$type === 'bpmn:Lane') {
      container.get('lanes').push(node)
      node.$parent = container
    } else {
      super.updateSemanticParent(node, container, visualParent)
    }
  }
}

function belongsInProcess(node: Node): boolean {
  return node.$instanceOf('bpmn:FlowElement') || node.$type === 'bpmn:Lane'
}

/** The process that no pool of the collaboration names, else the first. */
function firstProcess(collaboration: Node): Node | undefined {
  const processes: Node[] = collaboration.$parent.get('rootElements').filter((root: Node) => root.$type === 'bpmn:Process')
  const named = new Set(collaboration.get('participants').map((pool: Node) => pool.processRef))
  return processes.find((process) => !named.has(process)) ?? processes[0]
}
