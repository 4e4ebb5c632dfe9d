import type { DiagramView, PaneMovement, PanePosition } from './diagram-view.ts'

export type PaneSide = 'left' | 'right'

/**
 * Keeps two diagrams moving as one. The movement is passed on, not the position: diagrams of different sizes stay where the user put them
 * beside each other, and a pane that was moved alone keeps its new distance.
 */
export class PanePair {
  readonly #views = new Map<PaneSide, DiagramView>()

  /** Puts a diagram into its pane; null takes it out. */
  set(side: PaneSide, view: DiagramView | null): void {
    if (view === null) this.#views.delete(side)
    else this.#views.set(side, view)
  }

  /** A pane was moved by the user; the other follows by the same way on the screen, unless this one moves alone. */
  moved(side: PaneSide, { before, after }: PaneMovement, { alone }: { alone: boolean }): void {
    const follower = this.#views.get(side === 'left' ? 'right' : 'left')
    if (!alone) follower?.moveTo(followMovement(before, after, follower.position()))
  }

  zoom(scale: number): void {
    for (const view of this.#views.values()) view.zoom(scale)
  }

  fit(): void {
    for (const view of this.#views.values()) view.fit()
  }

  showBeginning(): void {
    for (const view of this.#views.values()) view.showBeginning()
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
