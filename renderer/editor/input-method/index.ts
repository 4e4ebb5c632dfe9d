import { ComposingKeyGuard } from './composing-key-guard.ts'

/** Japanese input in everything the diagram library opens. */
export const inputMethod = { __init__: ['composingKeyGuard'], composingKeyGuard: ['type', ComposingKeyGuard] }
