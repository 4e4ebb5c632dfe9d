import { ClearWays } from './clear-ways.ts'

/** Arrows led around steps. */
export const clearWays = { clearWays: ['type', ClearWays] }
