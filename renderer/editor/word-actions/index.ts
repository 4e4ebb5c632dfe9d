import { AlignMenu } from './align-menu.ts'
import { WordActions } from './word-actions.ts'
import { WordContextPad } from './word-context-pad.ts'

/** The pad beside a chosen shape, in words. */
export const wordActions = {
  __init__: ['wordActions'],
  contextPad: ['type', WordContextPad],
  alignMenu: ['type', AlignMenu],
  wordActions: ['type', WordActions],
}
