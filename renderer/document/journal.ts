/** What a journal writes of and to. */
export interface JournalPort {
  /** The document as it is now. */
  text(): Promise<string>
  /** Resolves when the text is on the disk. */
  send(text: string): Promise<void>
  /** True while the user holds something with the pointer; writing waits then, but never past the deadline. */
  isBusy(): boolean
  /** Told of every failure; true where trying again by itself may help. */
  failed(error: unknown): boolean
}

/** Milliseconds: quiet after a change before it is written, at most from the first unwritten change, and before another try. */
const quiet = 300
const deadline = 850
const again = 3000

/** Writes every change of one document within a second, one at a time, and tries again until it is stored. */
export class Journal {
  readonly #port: JournalPort
  #changes = 0
  #written = 0
  #waitingSince = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<void> | null = null
  #isHeld = false
  #failure: { error: unknown } | null = null

  constructor(port: JournalPort) {
    this.#port = port
  }

  /** Whether anything is not stored yet. */
  get isDirty(): boolean {
    return this.#written < this.#changes
  }

  /** Why the last write failed; null after one that succeeded. */
  get failure(): { error: unknown } | null {
    return this.#failure
  }

  /** Whether a write is on its way. */
  get isWriting(): boolean {
    return this.#running !== null
  }

  changed(): void {
    if (!this.isDirty) this.#waitingSince = performance.now()
    this.#changes += 1
    this.#schedule(Math.max(0, Math.min(quiet, this.#waitingSince + deadline - performance.now())))
  }

  /** Stores what is not stored yet; afterwards `isDirty` tells whether that worked. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    await this.#running
    await this.#write()
  }

  /** Writes nothing until `release`, while the user decides about a conflict. */
  hold(): void {
    this.#isHeld = true
    clearTimeout(this.#timer)
  }

  /** Goes on after a hold; with `settled` everything so far counts as stored. */
  release({ settled }: { settled: boolean }): void {
    this.#isHeld = false
    this.#failure = null
    if (settled) this.#written = this.#changes
    else if (this.isDirty) this.#schedule(0)
  }

  stop(): void {
    this.hold()
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer)
    if (this.#isHeld) return
    this.#timer = setTimeout(() => {
      const isLate = performance.now() >= this.#waitingSince + deadline
      if (this.#port.isBusy() && !isLate) this.#schedule(50)
      else void this.#write()
    }, delay)
  }

  #write(): Promise<void> {
    this.#running ??= this.#writeAll().finally(() => (this.#running = null))
    return this.#running
  }

  async #writeAll(): Promise<void> {
    while (this.isDirty && !this.#isHeld) {
      const upTo = this.#changes
      try {
        await this.#port.send(await this.#port.text())
        this.#written = Math.max(this.#written, upTo)
        this.#failure = null
        this.#waitingSince = performance.now()
      } catch (error) {
        this.#failure = { error }
        if (this.#port.failed(error)) this.#schedule(again)
        else this.hold()
        return
      }
    }
  }
}
