import { GrowWithName } from './grow-with-name.ts'

/** Boxes become higher with long names. */
export const taskSize = { __init__: ['growWithName'], growWithName: ['type', GrowWithName] }
