import { Become } from './become.ts'

/** Brings the open diagram to what a text says. */
export const become = { __init__: ['become'], become: ['type', Become] }
