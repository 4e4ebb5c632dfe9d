interface Point {
  x: number
  y: number
}

/** How long a jump takes, in milliseconds; none at all where the user asked for less motion. */
const duration = 200

/** Moves what is seen from one place to another, so that the eye can follow where it went. */
export class ViewJump {
  #frame = 0

  /** Calls `move` with every place on the way, the target last. A jump still running is given up. */
  run(from: Point, target: Point, move: (at: Point) => void): void {
    this.stop()
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return move(target)
    const began = performance.now()
    const step = (now: number) => {
      const share = Math.min((now - began) / duration, 1)
      const eased = 1 - (1 - Math.max(share, 0)) ** 3
      move({ x: from.x + (target.x - from.x) * eased, y: from.y + (target.y - from.y) * eased })
      if (share < 1) this.#frame = requestAnimationFrame(step)
    }
    this.#frame = requestAnimationFrame(step)
  }

  stop(): void {
    cancelAnimationFrame(this.#frame)
  }
}
