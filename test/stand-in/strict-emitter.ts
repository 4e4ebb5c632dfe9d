import { EventEmitter } from 'node:events'

/** An emitter that refuses listeners of events it never sends. */
export class StrictEmitter extends EventEmitter {
  readonly #name: string
  readonly #events: readonly string[]

  constructor(name: string, events: readonly string[]) {
    super()
    this.#name = name
    this.#events = events
  }

  override on(event: string, listener: (...words: never[]) => void): this {
    return super.on(this.#check(event), listener as (...words: unknown[]) => void)
  }

  override once(event: string, listener: (...words: never[]) => void): this {
    return super.once(this.#check(event), listener as (...words: unknown[]) => void)
  }

  #check(event: string): string {
    // `once` of Node's emitter registers through `on`, and Node itself announces listeners under this name.
    if (!this.#events.includes(event) && event !== 'newListener') throw new Error(`the stand-in for Electron never sends ${this.#name} ${event}`)
    return event
  }
}

/** An event as Electron passes it: it can be prevented. */
export interface PreventableEvent {
  readonly defaultPrevented: boolean
  preventDefault(): void
}

/** The details of an event, made preventable. */
export function preventable<Details extends object>(details: Details): Details & PreventableEvent {
  let isPrevented = false
  return Object.defineProperties(details, {
    defaultPrevented: { get: () => isPrevented },
    preventDefault: { value: () => void (isPrevented = true) },
  }) as Details & PreventableEvent
}
