import { describe, expect, it } from 'vitest'
import type { PanePosition } from '../../../../renderer/editor/viewer/diagram-view.ts'
import { followMovement } from '../../../../renderer/editor/viewer/pane-pair.ts'

const screen = (at: PanePosition, point: { x: number; y: number }) => ({ x: (point.x - at.x) * at.scale, y: (point.y - at.y) * at.scale })

describe('a pane that follows another', () => {
  it('moves by the same way on the screen, whatever its own zoom', () => {
    const before = { scale: 1, x: 0, y: 0 }
    const after = { scale: 1, x: -40, y: 20 }
    const follower = { scale: 0.5, x: 100, y: 100 }
    const moved = followMovement(before, after, follower)
    const point = { x: 300, y: 200 }
    expect(screen(moved, point).x - screen(follower, point).x).toBeCloseTo(40)
    expect(screen(moved, point).y - screen(follower, point).y).toBeCloseTo(-20)
  })

  it('zooms by the same factor about the same point of the screen', () => {
    const before = { scale: 1, x: 10, y: 20 }
    const after = { scale: 2, x: 110, y: 70 }
    const follower = { scale: 0.5, x: 0, y: 0 }
    const moved = followMovement(before, after, follower)
    expect(moved.scale).toBe(1)
    // The point that stood still in the leading pane stands still here as well.
    const still = { x: 200, y: 100 }
    const under = { x: still.x / follower.scale + follower.x, y: still.y / follower.scale + follower.y }
    expect(screen(moved, under).x).toBeCloseTo(still.x)
    expect(screen(moved, under).y).toBeCloseTo(still.y)
  })
})
