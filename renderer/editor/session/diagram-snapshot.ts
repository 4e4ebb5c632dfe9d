/** What a component may know of the open diagram: one frozen object, replaced on every change. */
export interface DiagramSnapshot {
  /** Counts every change, undo and redo included; never goes back. */
  readonly changeCount: number
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly selection: readonly DiagramSelection[]
  /** 1 is 100 %. */
  readonly zoom: number
}

export interface DiagramSelection {
  readonly id: string
  readonly type: string
  readonly name: string
  /** Name of the lane or pool it stands in; empty without one. */
  readonly lane: string
}

export interface DiagramCounts {
  /** Activities. */
  readonly steps: number
  readonly lanes: number
  readonly decisions: number
  readonly documents: number
}
