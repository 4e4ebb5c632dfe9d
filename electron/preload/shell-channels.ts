/**
 * Names of the messages between preload and main; the whole surface a page can reach.
 * `ask` is answered with an Answer; `tell` flows from main to the page.
 */
export const ask = {
  pickFiles: 'shell:pick-files',
  pickFolder: 'shell:pick-folder',
  pickSave: 'shell:pick-save',
  reveal: 'shell:reveal',
} as const

/** The page has loaded and wants a port to the core; no answer but the port itself. */
export const connectToCore = 'core:connect'

export const tell = {
  /** Carries one MessagePort that leads to the core. */
  corePort: 'core:port',
  /** The absolute path of a file that the system asks us to open. */
  openFile: 'shell:open-file',
  /** A command chosen in the menu of the system (macOS). */
  menuAction: 'shell:menu-action',
} as const

/** What main answers. Nothing is thrown across the border: a refusal says whether sender or payload were wrong. */
export type Answer<Value> = { value: Value } | { refused: 'sender' | 'payload' | 'fault' }

/** What preload and page say to each other in the page's own window, to hand over the port. */
export const portHandover = { wanted: 'kurabe:core-port-wanted', given: 'kurabe:core-port' } as const
