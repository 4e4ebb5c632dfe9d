import { CanvasKeys } from './canvas-keys.ts'

export const canvasKeys = { __init__: ['canvasKeys'], canvasKeys: ['type', CanvasKeys] }
