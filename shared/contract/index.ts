import { system } from './system.ts'

/** Every call of the program: from it come the client's types, each transport and the command line's help. */
export const contract = { system }
export type Contract = typeof contract
