import type { DiagramView, PanePosition } from './diagram-view.ts'

export type PaneSide = 'left' | 'right'

/**
 * Keeps two diagrams moving as one. The movement is passed on, not the position: diagrams of different sizes stay where the user put them
 * beside each other, and a pane that was moved alone keeps its new distance.
 */
export class PanePair {
  readonly #views = new Map<PaneSide, DiagramView>()
  readonly #positions = new Map<PaneSide, PanePosition>()

  /** Puts a diagram into its pane; null takes it out. */
  set(side: PaneSide, view: DiagramView | null): void {
    if (view === null) {
      this.#views.delete(side)
      this.#positions.delete(side)
    } else {
      this.#views.set(side, view)
      this.remember(side)
    }
  }

  /** To be called after the program moved a pane itself. */
  remember(side: PaneSide): void {
    const view = this.#views.get(side)
    if (view !== undefined) this.#positions.set(side, view.position())
  }

  /** A pane was moved by the user; the other follows by the same way on the screen, unless this one moves alone. */
  moved(side: PaneSide, position: PanePosition, { alone }: { alone: boolean }): void {
    const before = this.#positions.get(side)
    this.#positions.set(side, position)
    const other = side === 'left' ? 'right' : 'left'
    const follower = this.#views.get(other)
    if (alone || before === undefined || follower === undefined) return
    follower.moveTo(followMovement(before, position, follower.position()))
    this.remember(other)
  }

  zoom(scale: number): void {
    this.#each((view) => view.zoom(scale))
  }

  fit(): void {
    this.#each((view) => view.fit())
  }

  showBeginning(): void {
    this.#each((view) => view.showBeginning())
  }

  #each(move: (view: DiagramView) => void): void {
    for (const [side, view] of this.#views) {
      move(view)
      this.remember(side)
    }
  }
}

/** Where a pane comes to stand that makes the same movement on the screen (same shift, same zoom about the same point) as another. */
export function followMovement(before: PanePosition, after: PanePosition, follower: PanePosition): PanePosition {
  const factor = before.scale / follower.scale
  return {
    scale: follower.scale * (after.scale / before.scale),
    x: follower.x + (after.x - before.x) * factor,
    y: follower.y + (after.y - before.y) * factor,
  }
}
