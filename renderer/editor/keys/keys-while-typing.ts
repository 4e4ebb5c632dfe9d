import type { DirectEditing } from '../session/bpmn-js-services.ts'

/** Keys that the field of a name needs for itself, with Ctrl. */
const ofField = new Set(['a', 'c', 'v', 'x', 'y', 'z', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Backspace', 'Delete', 'Enter', 'Control', 'Meta', 'Shift', 'Alt', 'AltGraph'])

/**
 * A key of the program (Ctrl+K, Alt+1, F6 …) pressed while a name is typed takes the name over and then does what it does everywhere;
 * the library would keep it from the rest of the program.
 */
export class KeysWhileTyping {
  static readonly $inject = ['eventBus', 'canvas', 'directEditing']

  constructor(eventBus: { on(event: string, listener: () => void): void }, canvas: { getContainer(): HTMLElement }, directEditing: DirectEditing) {
    const container = canvas.getContainer()
    const press = (event: KeyboardEvent) => {
      const isOfInputMethod = event.isComposing || event.keyCode === 229
      if (isOfInputMethod || !isOfProgram(event) || !directEditing.isActive()) return
      // Without the field's own listener, which goes with the field, the press travels on to the program.
      directEditing.complete()
    }
    container.addEventListener('keydown', press, true)
    eventBus.on('diagram.destroy', () => container.removeEventListener('keydown', press, true))
  }
}

function isOfProgram({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  // On some keyboards characters are typed with AltGr, which Windows reports as Ctrl and Alt together.
  if (altKey && (ctrlKey || metaKey)) return false
  if (/^F\d+$/.test(key)) return key !== 'F2'
  return (ctrlKey || metaKey || altKey) && !ofField.has(key.length === 1 ? key.toLowerCase() : key)
}
