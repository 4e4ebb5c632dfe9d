import type { Translate } from '../../../shared/i18n/translate.ts'
import type { EventBus } from '../session/bpmn-js-services.ts'

/** Says how many entries of a menu a search has found; the library says so in English only, and its words are hidden by the style sheet. */
export class FoundCount {
  static readonly $inject = ['eventBus', 'canvas', 'words']

  constructor(eventBus: EventBus, canvas: { getContainer(): HTMLElement }, words: Translate) {
    const container = canvas.getContainer()
    const spoken = document.createElement('div')
    spoken.className = 'visually-hidden'
    spoken.setAttribute('role', 'status')
    container.append(spoken)
    const count = () => {
      const popup = container.querySelector('.djs-popup')
      const isSearching = popup?.querySelector<HTMLInputElement>('input')?.value.trim()
      spoken.textContent = isSearching ? words('editor.found', { count: popup!.querySelectorAll('[role="option"]').length }) : ''
    }
    const watch = new MutationObserver(count)
    eventBus.on('popupMenu.opened', () => {
      const popup = container.querySelector('.djs-popup')
      if (popup !== null) watch.observe(popup, { childList: true, subtree: true })
    })
    eventBus.on(['popupMenu.close', 'diagram.destroy'], () => {
      watch.disconnect()
      spoken.textContent = ''
    })
  }
}
