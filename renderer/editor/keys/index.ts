import { CanvasKeys } from './canvas-keys.ts'
import { KeepChoice } from './keep-choice.ts'
import { KeysWhileTyping } from './keys-while-typing.ts'

export const canvasKeys = { __init__: ['canvasKeys'], canvasKeys: ['type', CanvasKeys], selectionBehavior: ['type', KeepChoice] }

/** The same where names can be typed. */
export const editorKeys = { ...canvasKeys, __init__: ['canvasKeys', 'keysWhileTyping'], keysWhileTyping: ['type', KeysWhileTyping] }
