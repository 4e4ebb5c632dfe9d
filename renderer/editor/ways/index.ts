import { Ways } from './ways.ts'

/** Ways out of a step, and its documents, in one step each. */
export const ways = { __init__: ['ways'], ways: ['type', Ways] }
