/**
 * Keeps keys that belong to the input method away from the diagram library: the Enter that confirms a conversion
 * would pick an entry of the popup menu (keydown) or close the search pad (keyup of the same key).
 */
export class ComposingKeyGuard {
  static readonly $inject = ['eventBus', 'canvas']
  readonly #composed = new Set<string>()

  constructor(eventBus: { on(event: string, listener: () => void): void }, canvas: { getContainer(): HTMLElement }) {
    const container = canvas.getContainer()
    const keydown = (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229) {
        this.#composed.add(event.code)
        event.stopPropagation()
      } else {
        this.#composed.delete(event.code)
      }
    }
    const keyup = (event: KeyboardEvent) => {
      const belongsToInputMethod = this.#composed.delete(event.code) || event.isComposing
      if (belongsToInputMethod) event.stopPropagation()
    }
    // The library searches at the end of a key press only: not of those kept from it above, and not where text comes without keys.
    const entered = (event: Event) => {
      const { target } = event
      const isDone = event.type === 'compositionend' || !(event as InputEvent).isComposing
      if (target instanceof HTMLInputElement && isDone) {
        setTimeout(() => target.dispatchEvent(new KeyboardEvent('keyup', { key: 'Unidentified', bubbles: true })))
      }
    }
    container.addEventListener('keydown', keydown, true)
    container.addEventListener('keyup', keyup, true)
    container.addEventListener('compositionend', entered, true)
    container.addEventListener('input', entered, true)
    eventBus.on('diagram.destroy', () => {
      container.removeEventListener('keydown', keydown, true)
      container.removeEventListener('keyup', keyup, true)
      container.removeEventListener('compositionend', entered, true)
      container.removeEventListener('input', entered, true)
    })
  }
}
